using LaBelleCerise.Kernel.Security.Turns;

namespace LaBelleCerise.Messaging.Conversations;

/// <summary>How often the contact form was sent in an hour, with one e-mail address or from one client.</summary>
internal sealed class ContactTurn : TurnCount;
