using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LaBelleCerise.Kernel.Data;

/// <summary>Stores times as integer microseconds since 1970 UTC: SQLite cannot order a DateTimeOffset, and both databases must agree to the digit (ADR 0009).</summary>
public sealed class MicrosecondsConverter() : ValueConverter<DateTimeOffset, long>(
    time => (time.UtcTicks - UnixEpochTicks) / TimeSpan.TicksPerMicrosecond,
    micros => new DateTimeOffset(UnixEpochTicks + (micros * TimeSpan.TicksPerMicrosecond), TimeSpan.Zero))
{
    private const long UnixEpochTicks = 621_355_968_000_000_000;
}
