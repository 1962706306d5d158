using System.ComponentModel.DataAnnotations;

namespace LaBelleCerise.Kernel.Security;

/// <summary>Keys that come from outside the databases: configuration section <c>Security</c>.</summary>
public sealed class SecurityOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Security";

    /// <summary>At least 32 random bytes in base64; signs the tokens in links and forms. Development makes its own at first start.</summary>
    [Required(ErrorMessage = "Security:TokenKey is missing: 32 random bytes in base64, e.g. from `openssl rand -base64 32`.")]
    public string TokenKey { get; set; } = "";

    /// <summary>Whether the key is base64 of at least 32 bytes.</summary>
    internal bool IsTokenKeyStrong => Convert.TryFromBase64String(TokenKey, new byte[TokenKey.Length], out var length) && length >= 32;
}
