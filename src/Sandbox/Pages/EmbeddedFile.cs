namespace LaBelleCerise.Sandbox.Pages;

/// <summary>Files that travel inside the assembly, so that the working directory does not matter.</summary>
internal static class EmbeddedFile
{
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException("Not embedded in the sandbox assembly.", name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
