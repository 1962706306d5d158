using System.Globalization;

namespace LaBelleCerise.Drills;

/// <summary>How long the drills of this run are: <c>./dev drill</c> asks for many kills, <c>./dev test</c> for few.</summary>
internal static class DrillLength
{
    private const int FewKills = 20;

    public static bool IsLong => int.Parse(Environment.GetEnvironmentVariable("LBC_DRILL_KILLS") ?? "0", CultureInfo.InvariantCulture) > FewKills;

    /// <summary>After this no further round begins; the report says how many there were. Unlimited unless someone has little time.</summary>
    public static TimeSpan Limit => Environment.GetEnvironmentVariable("LBC_DRILL_MINUTES") is { } minutes ? TimeSpan.FromMinutes(int.Parse(minutes, CultureInfo.InvariantCulture)) : TimeSpan.MaxValue;

    public static string Store => TestDatabase.IsPostgres ? "PostgreSQL" : "SQLite";
}
