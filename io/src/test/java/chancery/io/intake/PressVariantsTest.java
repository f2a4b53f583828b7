package chancery.io.intake;

import static chancery.io.intake.Exports.documents;
import static chancery.io.intake.Exports.docx;
import static chancery.io.intake.Exports.line;
import static chancery.io.intake.Exports.rtf;
import static org.assertj.core.api.Assertions.assertThat;

import chancery.core.model.Document;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The databases' exports in their older and newer layouts and in the languages of their pages,
/// with texts of our own.
class PressVariantsTest {
  private static final String BRIDGE =
      "2011-03-03 | Flusszeitung | de | Ministerin Berg hat am Donne";

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<String> told(Path export) {
    return documents(export).stream()
        .map(d -> d.card().title().orElse("") + " | " + line(d))
        .map(told -> told.substring(0, Math.min(told.length(), told.lastIndexOf('|') + 30)))
        .toList();
  }

  private static String extra(Document document, String name) {
    return document.card().extra().getOrDefault(name, "");
  }

  @Test
  void lexisNexisInGerman() throws IOException {
    String text =
        """
                                       Dokument 1 von 2

                                    Flusszeitung

                              Donnerstag 3. März 2011

        Einigung über die Brücke

        AUTOR: Anna Beispiel

        RUBRIK: POLITIK; S. 5

        LÄNGE: 96 Wörter

        HIGHLIGHT: Der Bau beginnt im Mai.

        Ministerin Berg hat am Donnerstag ihren Kollegen Koric getroffen, um über die
        Brücke zu sprechen.

        UPDATE: Die Arbeit beginnt im Mai, hieß es später.

        UPDATE: 4. März 2011

        SPRACHE: GERMAN; Deutsch

        GRAFIK: Die alte Brücke

        PUBLICATION-TYPE: Zeitung

                           Copyright 2011 Flusszeitung GmbH
                               Alle Rechte vorbehalten

                                       Dokument 2 von 2

                                    Hafenbote

                              Montag 5. Dezember 2011

        Streik im Hafen beendet

        LÄNGE: 40 Wörter

        Die Arbeiter des Hafens haben ihren Streik am Sonntag beendet.

        UPDATE: 6. Dezember 2011

        SPRACHE: GERMAN; Deutsch
        """;
    List<String> expected =
        List.of(
            "Einigung über die Brücke | " + BRIDGE,
            "Streik im Hafen beendet | 2011-12-05 | Hafenbote | de | Die Arbeiter des Hafens habe");
    assertThat(told(file("utf8.txt", text))).isEqualTo(expected);
    Path older =
        Files.write(folder.resolve("1252.txt"), text.getBytes(Charset.forName("windows-1252")));
    assertThat(told(older)).isEqualTo(expected);
    Document first = documents(older).getFirst();
    assertThat(first.text())
        .endsWith("UPDATE: Die Arbeit beginnt im Mai, hieß es später.")
        .doesNotContain("Alle Rechte");
    assertThat(first.card().authors()).containsExactly("Anna Beispiel");
    assertThat(extra(first, "load-date")).isEqualTo("\"4. März 2011\"");
    assertThat(extra(first, "section")).isEqualTo("\"POLITIK; S. 5\"");
  }

  @Test
  void lexisNexisInFrench() throws IOException {
    String text =
        """
                                       Document 1 de 1

                               Quotidien du Fleuve

                                 jeudi 3 mars 2011

        Les ministres s'accordent sur le pont

        AUTEUR: Anne Exemple

        RUBRIQUE: MONDE; Pg. 4

        LONGUEUR: 96 mots

        ORIGINE: SOREL

        ENCART: Les travaux commencent en mai.

        La ministre Berg a rencontré son collègue Koric jeudi pour parler du pont.

        DATE-CHARGEMENT: 4 mars 2011

        LANGUE: FRENCH; FRANÇAIS

        TYPE-PUBLICATION: Journal

                          Copyright 2011 Quotidien du Fleuve
                                Tous droits réservés
        """;
    assertThat(told(file("fr.txt", text)))
        .containsExactly(
            "Les ministres s'accordent sur le pont | 2011-03-03 | Quotidien du Fleuve | fr | La"
                + " ministre Berg a rencontré");
  }

  @Test
  void lexisNexisFromTheNinetiesWithTheNoticeInFront() throws IOException {
    String text =
        """
                             LEVEL 1 - 3 OF 20 STORIES

                              3 of 20 DOCUMENTS

                       Copyright 1995 The River Press
                            All Rights Reserved
                              The River Press

           The materials in the RP file were compiled by The River Press.  These
        materials may not be republished without the express written consent of The
        River Press.

                         May 3, 1995, Wednesday, BC cycle

        SECTION: International News

        LENGTH: 96 words

        HEADLINE: Ministers Agree On Bridge

        BYLINE: By ANN EXAMPLE, River Press Writer

        DATELINE: SORELGRAD

         BODY:
          Minister Berg met his colleague Koric on Wednesday for talks about the bridge.

          The work begins in May.

        LANGUAGE: ENGLISH

        LOAD-DATE: May 3, 1995
        """;
    assertThat(told(file("old.txt", text)))
        .containsExactly(
            "Ministers Agree On Bridge | 1995-05-03 | The River Press | en | Minister Berg met his"
                + " collea");
    assertThat(documents(file("old.txt", text)).getFirst().text()).endsWith("begins in May.");
  }

  @Test
  void lexisNexisAsAPage() throws IOException {
    String page =
        """
        <!DOCTYPE html><html><head><title>LexisNexis</title></head><body>
        <DOCFULL><DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">1 of 1 DOCUMENTS</SPAN></P></DIV><BR>
        <DIV CLASS="c0"><BR><P CLASS="c1"><SPAN CLASS="c2">River Daily</SPAN></P></DIV><BR>
        <DIV CLASS="c3"><P CLASS="c1"><SPAN CLASS="c4">March</SPAN><SPAN CLASS="c2"> 3, 2011 Thursday</SPAN></P></DIV>
        <DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c7">Ministers agree on the bridge</SPAN></P></DIV>
        <DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c8">BYLINE: </SPAN><SPAN CLASS="c2">Ann Example</SPAN></P></DIV>
        <DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c8">LENGTH: </SPAN><SPAN CLASS="c2">96 words</SPAN></P></DIV>
        <DIV CLASS="c5"><P CLASS="c9"><SPAN CLASS="c2">Minister Berg met his colleague Koric on Thursday for talks.</SPAN></P>
        <P CLASS="c9"><SPAN CLASS="c2">The work begins in May.</SPAN></P></DIV>
        <DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c8">LOAD-DATE: </SPAN><SPAN CLASS="c2">March 4, 2011</SPAN></P></DIV>
        <DIV CLASS="c5"><P CLASS="c6"><SPAN CLASS="c8">LANGUAGE: </SPAN><SPAN CLASS="c2">ENGLISH</SPAN></P></DIV>
        <DIV CLASS="c0"><P CLASS="c1"><SPAN CLASS="c2">Copyright 2011 River Daily<BR>All Rights Reserved</SPAN></P></DIV></DOCFULL>
        </body></html>
        """;
    assertThat(told(file("a.html", page)))
        .containsExactly(
            "Ministers agree on the bridge | 2011-03-03 | River Daily | en | Minister Berg met his"
                + " collea");
    assertThat(documents(file("a.html", page)).getFirst().text()).endsWith("begins in May.");
  }

  @Test
  void nexisInGermanWithPrintedPagesHeads() throws IOException {
    String lines =
        """
        Dokumente (1)
        1. Einigung über die Brücke
        Einigung über die Brücke
        Flusszeitung
        3. März 2011 Donnerstag
        Deutschland-Ausgabe
        Copyright 2011 Flusszeitung GmbH Alle Rechte vorbehalten
        Rubrik: POLITIK; S. 5
        Länge: 96 Wörter
        Autor: Anna Beispiel
        Highlight: Talks of 3 March 2001 remembered
        Body
        Ministerin Berg hat am Donnerstag ihren Kollegen Koric getroffen.
        Seite 2 von 3
        Einigung über die Brücke
        Die Arbeit beginnt im Mai.
        Klassifizierung
        Sprache: GERMAN; Deutsch
        Load-Date: 4. März 2011
        Ende des Dokuments
        """;
    for (Path export : List.of(docx(folder, lines), rtf(folder, lines))) {
      assertThat(told(export)).containsExactly("Einigung über die Brücke | " + BRIDGE);
      Document document = documents(export).getFirst();
      assertThat(document.card().authors()).containsExactly("Anna Beispiel");
      assertThat(document.text())
          .endsWith("Kollegen Koric getroffen.\n\nDie Arbeit beginnt im Mai.");
    }
  }

  /// Such an article used to be refused as one without text.
  @Test
  void factivaAsItIsPrintedWithoutACopyright() throws IOException {
    String spanish =
        """
        Internacional
        Los ministros acuerdan el puente
        Ana Ejemplo
        96 palabras
        3 de marzo de 2011
        10:15
        Diario del Río
        DIARIO
        Español

        La ministra Berg se reunió el jueves con su colega Koric para hablar del puente.

        (c) es el símbolo de una marca, dijo.

        Documento DIARIO0020110303ej330001a
        """;
    assertThat(told(file("es.txt", spanish)))
        .containsExactly(
            "Los ministros acuerdan el puente | 2011-03-03 | Diario del Río | es | La ministra Berg"
                + " se reunió e");
    assertThat(documents(file("es.txt", spanish)).getFirst().text()).endsWith("marca, dijo.");
  }

  @Test
  void factivaInOtherLanguages() throws IOException {
    String chinese =
        """
        两国部长就大桥达成一致

        96 字
        2011 年 3 月 3 日
        河报
        HEBAO
        简体中文
        Copyright 2011 河报

        部长贝格周四会见了同事科里奇，就大桥问题举行会谈，双方同意五月开工。

        文件 HEBAO00020110303e733000a1
        """;
    assertThat(told(file("zh.txt", chinese)))
        .containsExactly("两国部长就大桥达成一致 | 2011-03-03 | 河报 | zh | 部长贝格周四会见了同事科里奇，就大桥问题举行会谈，双方同");
    String german =
        """
        HD  Einigung über die Brücke
        BY  Von Anna Beispiel
        WC  96 Wörter
        PD  3. März 2011
        SN  Flusszeitung
        SC  FLUSSZ
        LA  Deutsch
        CY  © 2011 Flusszeitung GmbH

        LP
        Ministerin Berg hat am Donnerstag ihren Kollegen Koric getroffen.

        AN
        Dokument FLUSSZ0020110303e7330001a
        """;
    for (Path export : List.of(file("de.txt", german), rtf(folder, german.replace("  ", "\t")))) {
      assertThat(told(export)).containsExactly("Einigung über die Brücke | " + BRIDGE);
      assertThat(documents(export).getFirst().card().authors()).containsExactly("Anna Beispiel");
    }
  }

  @Test
  void factivasCodesAsAPage() throws IOException {
    String page =
        """
        <html><head><title>Factiva</title></head><body><div class="article enArticle"><table>
        <tr><td class="index" align="right"><b>HD</b>&nbsp;</td><td><span class="enHeadline">Ministers agree on the bridge</span></td></tr>
        <tr><td class="index"><b>BY</b>&nbsp;</td><td>By Ann Example</td></tr>
        <tr><td class="index"><b>WC</b>&nbsp;</td><td>96 words</td></tr>
        <tr><td class="index"><b>PD</b>&nbsp;</td><td>3 March 2011</td></tr>
        <tr><td class="index"><b>SN</b>&nbsp;</td><td>River Daily</td></tr>
        <tr><td class="index"><b>LA</b>&nbsp;</td><td>English</td></tr>
        <tr><td class="index"><b>LP</b>&nbsp;</td><td><p class="articleParagraph enarticleParagraph">Minister Berg met his colleague Koric on Thursday for talks.</p></td></tr>
        <tr><td class="index"><b>TD</b>&nbsp;</td><td><p class="articleParagraph enarticleParagraph">The work begins in May.</p></td></tr>
        <tr><td class="index"><b>RE</b>&nbsp;</td><td>eurz : Europe</td></tr>
        <tr><td class="index"><b>AN</b>&nbsp;</td><td>Document RIVDAI0020110303ej330001a</td></tr>
        </table></div><p>Search Summary</p><table><tr><td>Text</td><td>bridge</td></tr></table></body></html>
        """;
    assertThat(told(file("f.html", page)))
        .containsExactly(
            "Ministers agree on the bridge | 2011-03-03 | River Daily | en | Minister Berg met his"
                + " collea");
    assertThat(documents(file("f.html", page)).getFirst().text()).endsWith("begins in May.");
  }

  @Test
  void proQuestWithHeadingsThatStandAlone() throws IOException {
    String lines =
        """
        Ministers agree on the bridge
        Example, Ann. River Daily; Sorelgrad. 03 Mar 2011: A.4.
        ProQuest document link
        ABSTRACT (ENGLISH)
        Two ministers met.
        FULL TEXT
        Minister Berg met his colleague Koric on Thursday for talks.
        The work begins in May.
        DETAILS
        Subject: Bridges
        Title: Ministers agree on the bridge
        Author: Example, Ann
        Publication title: River Daily
        Publication date: Mar 3, 2011
        Language of publication: English
        ProQuest document ID: 1234567890
        Last updated: 2017-11-01
        Database: Newsstream
        LINKS
        Check for full text
        """;
    assertThat(told(docx(folder, lines)))
        .containsExactly(
            "Ministers agree on the bridge | 2011-03-03 | River Daily | en | Minister Berg met his"
                + " collea");
    assertThat(documents(docx(folder, lines)).getFirst().text())
        .endsWith("The work begins in May.")
        .doesNotContain("Two ministers met");
  }

  @Test
  void proQuestInFrenchGermanAndSpanish() throws IOException {
    String rule = "_".repeat(60);
    String french =
        """
        %1$s

        Document 1 de 1

        Les ministres s'accordent sur le pont

        Auteur : Exemple, Anne

        Résumé : Deux ministres se sont rencontrés.

        Texte intégral : La ministre Berg a rencontré son collègue Koric jeudi.

        Les travaux commencent en mai.

        Sujet : Ponts

        Titre de la publication : Quotidien du Fleuve

        Date de publication : 3 mars 2011

        Langue de publication : French

        ID du document ProQuest : 1234567890

        Base de données : Newsstream
        %1$s
        """
            .formatted(rule);
    assertThat(told(file("fr.txt", french)))
        .containsExactly(
            "Les ministres s'accordent sur le pont | 2011-03-03 | Quotidien du Fleuve | fr | La"
                + " ministre Berg a rencontré");
    String german =
        """
        %1$s
        Dokument 1 von 1
        Einigung über die Brücke
        Volltext: Ministerin Berg hat am Donnerstag ihren Kollegen Koric getroffen.
        Titel der Publikation: Flusszeitung
        Datum der Publikation: 3. März 2011
        Sprache der Publikation: German
        ProQuest-Dokument-ID: 1234567890
        Datenbank: Newsstream
        %1$s
        """
            .formatted(rule);
    assertThat(told(file("de.txt", german)))
        .containsExactly("Einigung über die Brücke | " + BRIDGE);
    String spanish =
        """
        %1$s
        Documento 1 de 1
        Los ministros acuerdan el puente
        Texto completo: La ministra Berg se reunió el jueves con su colega Koric.
        Título de publicación: Diario del Río
        Fecha de publicación: Mar 3, 2011
        Idioma de la publicación: Spanish
        ID del documento de ProQuest: 1234567890
        Base de datos: Newsstream
        %1$s
        """
            .formatted(rule);
    assertThat(told(file("es.txt", spanish)))
        .containsExactly(
            "Los ministros acuerdan el puente | 2011-03-03 | Diario del Río | es | La ministra Berg"
                + " se reunió e");
  }

  @Test
  void aTextThatMentionsDocumentsIsNoExport() throws IOException {
    String text =
        """
        Document 3 of 25

        Minister Berg showed document 3 of 25 on Thursday, and his colleague read it.
        """;
    assertThat(documents(file("a.txt", text))).hasSize(1);
    assertThat(documents(file("a.txt", text)).getFirst().text()).startsWith("Document 3 of 25");
  }
}
