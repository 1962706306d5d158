using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Configuration.Memory;

namespace LaBelleCerise.Host.Startup;

/// <summary>Gives a developer's machine secrets of its own at first start, kept beside its data; production brings its own.</summary>
internal static class DevelopmentSecrets
{
    private static readonly string[] Needed = ["Security:TokenKey", "Backup:Key"];

    public static void AddDevelopmentSecrets(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment())
        {
            return;
        }

        var folder = builder.Configuration["Storage:DataPath"]!;
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "development-secrets.json");
        if (!File.Exists(file))
        {
            Keep(file, JsonSerializer.Serialize(Needed.ToDictionary(key => key, _ => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)))));
        }

        // Lowest priority: whatever is configured elsewhere wins.
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource
        {
            InitialData = JsonSerializer.Deserialize<Dictionary<string, string?>>(File.ReadAllText(file)),
        });
    }

    /// <summary>Two programs may start at once on a new folder: one of them makes the file, and nobody reads half of it.</summary>
    private static void Keep(string file, string content)
    {
        var draft = $"{file}.{Environment.ProcessId}";
        File.WriteAllText(draft, content);
        try
        {
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft);
        }
    }
}
