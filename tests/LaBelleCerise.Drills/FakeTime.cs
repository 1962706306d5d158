using System.Globalization;

namespace LaBelleCerise.Drills;

/// <summary>The library of Debian's package faketime, which gives one process another clock.</summary>
internal static class FakeTime
{
    private static readonly string? Library = Directory.Exists("/usr/lib")
        ? Directory.EnumerateDirectories("/usr/lib", "*-linux-gnu").Select(d => Path.Combine(d, "faketime", "libfaketimeMT.so.1")).FirstOrDefault(File.Exists)
        : null;

    /// <summary>What a process must find in its environment so that its clock is ahead of ours, or behind.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(TimeSpan ahead) => ahead == TimeSpan.Zero
        ? []
        :
        [
            new("LD_PRELOAD", Library ?? throw new InvalidOperationException("This drill needs the Debian package faketime.")),
            new("FAKETIME", ahead.TotalSeconds.ToString("+0;-0", CultureInfo.InvariantCulture)),
            // Files keep their own times.
            new("NO_FAKE_STAT", "1"),
        ];
}
