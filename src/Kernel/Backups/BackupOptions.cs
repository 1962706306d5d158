using System.ComponentModel.DataAnnotations;

namespace LaBelleCerise.Kernel.Backups;

/// <summary>How the shop is backed up: configuration section <c>Backup</c>.</summary>
public sealed class BackupOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Backup";

    /// <summary>When a set is made unless <c>Backup:Schedule</c> says otherwise: every hour.</summary>
    public const string EveryHour = "15 * * * *";

    /// <summary>32 random bytes in base64 that every set is encrypted with; kept apart from the sets, for without it they are worth nothing.</summary>
    public string? Key { get; set; }

    /// <summary>The folder that receives the sets; by default <c>backups</c> in the data folder. Another disk is better, another building best.</summary>
    public string? Folder { get; set; }

    /// <summary>How many of the newest sets are kept.</summary>
    [Range(2, 1000, ErrorMessage = "Backup:Keep must be 2 to 1000.")]
    public int Keep { get; set; } = 24;

    /// <summary>For how many days, beside those, the last set of each day is kept; an erased person is gone from the backups after it.</summary>
    [Range(0, 30, ErrorMessage = "Backup:KeepDays must be 0 to 30.")]
    public int KeepDays { get; set; } = 13;

    /// <summary>The folder of pg_dump and pg_restore, when they are not where a program is usually found.</summary>
    public string? PostgresTools { get; set; }

    /// <summary>Whether the key is 32 bytes in base64, or not given.</summary>
    internal bool IsKeyUsable => string.IsNullOrEmpty(Key) || KeyBytes is not null;

    /// <summary>The key; null when there is none.</summary>
    internal byte[]? KeyBytes
    {
        get
        {
            var bytes = new byte[32];
            return !string.IsNullOrEmpty(Key) && Convert.TryFromBase64String(Key, bytes, out var length) && length == bytes.Length ? bytes : null;
        }
    }
}
