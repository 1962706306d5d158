namespace LaBelleCerise.Messaging.Conversations;

/// <summary>The rights that a message may ask for, by the names that the privacy desk knows.</summary>
internal static class RightsQuestions
{
    public static IReadOnlyList<string> All { get; } = ["Access", "Rectification", "Erasure", "Restriction", "Portability", "Objection", "Withdrawal"];

    /// <summary>The desk's name of a channel; it makes no difference between two social networks.</summary>
    public static string ChannelOf(ContactChannel channel) => channel is ContactChannel.Facebook or ContactChannel.Instagram ? "Social" : channel.ToString();
}
