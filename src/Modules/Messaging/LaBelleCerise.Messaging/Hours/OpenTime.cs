using System.Globalization;

namespace LaBelleCerise.Messaging.Hours;

/// <summary>A stretch of a day in which somebody answers.</summary>
internal readonly record struct OpenTime(TimeOnly From, TimeOnly Until)
{
    /// <summary>As Belgians write it in every language: 9.00–12.00.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From:H'.'mm}–{Until:H'.'mm}");
}
