namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>That a subscriber was sent a newsletter (promise S54); it goes with the subscription.</summary>
internal sealed class CampaignSend
{
    public required Guid Id { get; init; }

    public required Guid SubscriptionId { get; init; }

    public required Guid CampaignId { get; init; }

    public required DateTimeOffset At { get; init; }
}
