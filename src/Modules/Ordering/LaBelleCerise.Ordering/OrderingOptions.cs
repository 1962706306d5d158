using System.ComponentModel.DataAnnotations;

namespace LaBelleCerise.Ordering;

/// <summary>What the shop owner may set: configuration section <c>Ordering</c>.</summary>
internal sealed class OrderingOptions
{
    public const string Section = "Ordering";

    /// <summary>How long an unpaid order keeps its pieces.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "14.00:00:00", ErrorMessage = "Ordering:TimeToPay must be between five minutes and fourteen days.")]
    public TimeSpan TimeToPay { get; set; } = TimeSpan.FromHours(2);
}
