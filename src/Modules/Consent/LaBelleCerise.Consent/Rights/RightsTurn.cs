using LaBelleCerise.Kernel.Security.Turns;

namespace LaBelleCerise.Consent.Rights;

/// <summary>How often the form about rights was sent in an hour, with one e-mail address or from one client.</summary>
internal sealed class RightsTurn : TurnCount;
