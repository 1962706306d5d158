namespace LaBelleCerise.Host.Health;

/// <summary>From when on the health page calls: configuration section <c>Health</c>.</summary>
internal sealed class HealthOptions
{
    public const string Section = "Health";

    /// <summary>Less free disk than this needs a look.</summary>
    public int DiskWatchMegabytes { get; set; } = 2048;

    /// <summary>With less free disk than this orders will soon be refused.</summary>
    public int DiskBadMegabytes { get; set; } = 512;

    /// <summary>A newest backup older than this needs a look; older than a day more is bad.</summary>
    public int BackupLateHours { get; set; } = 3;

    /// <summary>Announcements and mails that wait longer than this need a look.</summary>
    public int WaitingMinutes { get; set; } = 15;
}
