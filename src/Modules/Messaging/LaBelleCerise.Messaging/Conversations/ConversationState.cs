namespace LaBelleCerise.Messaging.Conversations;

/// <summary>Whether a conversation asks for something.</summary>
internal enum ConversationState
{
    Open,
    Closed,
}
