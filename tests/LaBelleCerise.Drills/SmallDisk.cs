using System.Diagnostics;

namespace LaBelleCerise.Drills;

/// <summary>A disk of a few megabytes in memory, which can be filled to the last byte and emptied again. Mounting it needs root.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const int Page = 4096;
    private readonly string ballast;

    private SmallDisk(string folder)
    {
        Folder = folder;
        ballast = Path.Combine(folder, "ballast");
    }

    public string Folder { get; }

    public static SmallDisk Mount(int megabytes)
    {
        var disk = new SmallDisk(Directory.CreateTempSubdirectory("lbc-disk-").FullName);
        Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m,mode=0755", "tmpfs", disk.Folder);
        return disk;
    }

    /// <summary>Takes all the room that is left; says how many megabytes that was.</summary>
    public long Fill()
    {
        using var file = new FileStream(ballast, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        var page = new byte[Page];
        try
        {
            while (true)
            {
                file.Write(page);
            }
        }
        catch (IOException)
        {
            return file.Length >> 20;
        }
    }

    public void Free() => File.Delete(ballast);

    public void Dispose()
    {
        Run("umount", "--lazy", Folder);
        Directory.Delete(Folder);
    }

    /// <summary>Runs a program to its end, which must be a good one.</summary>
    internal static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/", RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}; this drill needs root.");
    }
}
