namespace LaBelleCerise.Architecture.Tests.Repository;

/// <summary>A file by its path from the repository's root, with its text.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public string Folder => Path[..Path.LastIndexOf('/')];

    public string FileName => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The file's name without any ending: <c>PlaceOrder.cshtml.cs</c> is PlaceOrder.</summary>
    public string Name => FileName.Split('.')[0];

    public string? Module => Path.StartsWith("src/Modules/", StringComparison.Ordinal) ? Path.Split('/')[2] : null;
}
