namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>Why a row is refused; its line, never its address.</summary>
internal sealed record LegacyProblem(int Line, string Reason);
