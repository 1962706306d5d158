namespace LaBelleCerise.Architecture.Tests.Repository;

/// <summary>The repository as it lies on disk; modules are found by walking <c>src/Modules</c>, never from a list.</summary>
internal static class Repo
{
    private static readonly string[] NotOurs = ["bin", "obj", "Migrations", "node_modules", "TestResults"];

    public static string Root { get; } = FindRoot();

    /// <summary>The names of the modules.</summary>
    public static IReadOnlyList<string> Modules { get; } =
        [.. Directory.GetDirectories(Path.Combine(Root, "src", "Modules")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>Hand-written files below a folder, by ending.</summary>
    public static IReadOnlyList<SourceFile> Files(string folder, params string[] endings)
    {
        var full = Path.Combine(Root, folder);
        return !Directory.Exists(full)
            ? []
            : [.. Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Where(path => endings.Any(e => path.EndsWith(e, StringComparison.Ordinal)) && !path.Split('/').Any(NotOurs.Contains))
                .Order(StringComparer.Ordinal).Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(Root, path))))];
    }

    public static bool Exists(string path) => File.Exists(Path.Combine(Root, path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LaBelleCerise.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("LaBelleCerise.sln stands nowhere above the test assembly.");
    }
}
