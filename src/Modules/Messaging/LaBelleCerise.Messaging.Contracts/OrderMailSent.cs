using LaBelleCerise.Kernel.Announcements;

namespace LaBelleCerise.Messaging.Contracts;

/// <summary>A mail about an order left; the order's timeline shows it.</summary>
/// <param name="MailId">The mail.</param>
/// <param name="Version">Grows when the same mail is sent again.</param>
/// <param name="OrderId">The order.</param>
/// <param name="Kind">placed, paid, shipped, lapsed, cancelled or withdrawn.</param>
/// <param name="SentAt">When.</param>
[WireName("messaging.order-mail-sent.v1")]
public sealed record OrderMailSent(Guid MailId, long Version, Guid OrderId, string Kind, DateTimeOffset SentAt) : IAnnouncement
{
    /// <summary>SHA-256 of the text, the HTML and every attachment as they left; null from a version of the shop that did not take it.</summary>
    public string? ContentHash { get; init; }

    Guid IAnnouncement.SubjectId => MailId;
}
