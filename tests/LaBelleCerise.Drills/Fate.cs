namespace LaBelleCerise.Drills;

/// <summary>How a purchase ends.</summary>
public enum Fate
{
    Pays,
    PaysAtTheSecondTry,
    WalksAway,
}
