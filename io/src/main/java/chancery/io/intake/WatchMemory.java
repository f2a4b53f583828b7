package chancery.io.intake;

import chancery.io.intake.Watch.Memory;
import chancery.io.intake.web.HostMemory;
import chancery.io.json.Json;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// What `watch` remembers of its feeds and their hosts, in a file beside the record. It only saves
/// requests: without it everything is asked for again, and what is in the record already counts as
/// known.
public final class WatchMemory {
  private final Path file;
  private final Map<String, Memory> memories = new TreeMap<>();
  private List<HostMemory> hosts = List.of();

  private WatchMemory(Path file) {
    this.file = file;
  }

  /// The file's form.
  ///
  /// @param hosts empty in files of earlier builds
  record Kept(List<Memory> feeds, List<HostMemory> hosts) {
    @JsonCreator
    static Kept of(
        @JsonProperty("feeds") List<Memory> feeds,
        @JsonProperty("hosts") @Nullable List<HostMemory> hosts) {
      return new Kept(feeds, hosts == null ? List.of() : hosts);
    }
  }

  /// Reads the file, where it is there.
  ///
  /// @throws IOException where it can't be read, with the cure
  public static WatchMemory open(Path file) throws IOException {
    WatchMemory memory = new WatchMemory(file);
    if (Files.exists(file)) {
      try {
        Kept kept = Json.mapper().readValue(Files.readString(file), Kept.class);
        kept.feeds().forEach(m -> memory.memories.put(m.address(), m));
        memory.hosts = List.copyOf(kept.hosts());
      } catch (JacksonException e) {
        throw new IOException(file + " is broken; delete it, and the feeds are read anew", e);
      }
    }
    return memory;
  }

  /// What is remembered of a feed.
  public Memory of(String address) {
    return memories.getOrDefault(address, Memory.of(address));
  }

  /// What is remembered of the hosts.
  public List<HostMemory> hosts() {
    return hosts;
  }

  /// Remembers a feed and the hosts as they stand, and writes the file so that it is whole at every
  /// moment.
  public void keep(Memory memory, List<HostMemory> now) throws IOException {
    memories.put(memory.address(), memory);
    hosts = List.copyOf(now);
    Path next = Path.of(file + ".new");
    Kept kept = new Kept(new ArrayList<>(memories.values()), hosts);
    Files.writeString(next, Json.mapper().writeValueAsString(kept));
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
