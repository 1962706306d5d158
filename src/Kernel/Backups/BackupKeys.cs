using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.Backups;

/// <summary>A mark of each secret that the data need and no set contains, by which a restore can tell that another one is configured.</summary>
internal static class BackupKeys
{
    private static readonly string[] Needed = ["Security:TokenKey", "Security:KeyRingKey"];

    public static Dictionary<string, string> Marks(IServiceProvider services)
    {
        var configuration = services.GetRequiredService<IConfiguration>();
        return Needed.Where(key => !string.IsNullOrEmpty(configuration[key])).ToDictionary(
            key => key, key => Convert.ToHexStringLower(HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(configuration[key]!), 8, info: "labellecerise backup mark"u8.ToArray())));
    }
}
