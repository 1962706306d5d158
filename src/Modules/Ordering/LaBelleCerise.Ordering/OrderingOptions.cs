using System.ComponentModel.DataAnnotations;

namespace LaBelleCerise.Ordering;

/// <summary>How orders are paid and how long they wait: configuration section <c>Ordering</c>, then the owner's settings.</summary>
internal sealed class OrderingOptions
{
    public const string Section = "Ordering";

    /// <summary>How long an order keeps its pieces for an online payment.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "14.00:00:00", ErrorMessage = "Ordering:TimeToPay must be between five minutes and fourteen days.")]
    public TimeSpan TimeToPay { get; set; } = TimeSpan.FromHours(2);

    /// <summary>Whether customers may pay online, at MultiSafepay.</summary>
    public bool OnlineIsOn { get; set; } = true;

    /// <summary>Whether customers may pay by bank transfer.</summary>
    public bool TransferIsOn { get; set; } = true;

    /// <summary>How long an order keeps its pieces for a bank transfer.</summary>
    [Range(typeof(TimeSpan), "3.00:00:00", "30.00:00:00", ErrorMessage = "Ordering:TimeToTransfer must be between three and thirty days.")]
    public TimeSpan TimeToTransfer { get; set; } = TimeSpan.FromDays(7);

    /// <summary>When the one reminder of a bank transfer goes out, after placing.</summary>
    public TimeSpan RemindAfter { get; set; } = TimeSpan.FromDays(4);
}
