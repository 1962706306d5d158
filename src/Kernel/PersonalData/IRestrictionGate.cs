namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>Says whether someone's data rest at this moment; asked where no marked row tells: before something new is written about them (law N9, ADR 0040).</summary>
/// <remarks>Rows that were there carry the mark themselves and are hidden by the query filter.</remarks>
public interface IRestrictionGate
{
    /// <summary>The restriction of whoever has this mailbox or account; null when there is none.</summary>
    Task<Restriction?> OfPerson(string? email, Guid? accountId, CancellationToken cancellation);

    /// <summary>The restriction that an order came under; null for one that was placed afterwards, at the person's own request.</summary>
    Task<Restriction?> OfOrder(Guid orderId, CancellationToken cancellation);

    /// <summary>How many restrictions there are.</summary>
    Task<int> Count(CancellationToken cancellation);
}
