namespace LaBelleCerise.TestKit;

/// <summary>Where the repository and the shared test data stand on this machine.</summary>
public static class Repository
{
    /// <summary>The folder with the solution file.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Real files that nobody here wrote, read in place; null where they are not at hand.</summary>
    public static string? SharedData { get; } = new[] { Path.Combine(Root, "..", "shared", "data"), Environment.GetEnvironmentVariable("LBC_SHARED_DATA") }
        .FirstOrDefault(path => path is not null && Directory.Exists(path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LaBelleCerise.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
