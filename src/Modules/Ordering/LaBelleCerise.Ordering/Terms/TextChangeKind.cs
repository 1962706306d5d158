namespace LaBelleCerise.Ordering.Terms;

/// <summary>What happened to a text.</summary>
internal enum TextChangeKind
{
    Saved,
    Published,
    PutBack,
}
