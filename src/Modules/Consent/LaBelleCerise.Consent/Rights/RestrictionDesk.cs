using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Rights;

/// <summary>Answers from the cases themselves whose data rest: there are few, and every host knows at once (ADR 0040).</summary>
internal sealed class RestrictionDesk(ConsentDb db) : IRestrictionGate
{
    public async Task<Restriction?> OfPerson(string? email, Guid? accountId, CancellationToken cancellation)
    {
        var address = email?.ToLowerInvariant();
        return await Resting().Where(c => (address != null && c.Email == address) || (accountId != null && c.AccountId == accountId)).OrderBy(c => c.ReceivedAt)
            .Select(c => new Restriction(c.Id, c.Number, c.ProvenAt ?? c.ReceivedAt)).FirstOrDefaultAsync(cancellation);
    }

    public async Task<Restriction?> OfOrder(Guid orderId, CancellationToken cancellation) =>
        // The orders of a case are one value of its row.
        await Resting().OrderBy(c => c.ReceivedAt).ToListAsync(cancellation) is { Count: > 0 } resting && resting.FirstOrDefault(c => c.OrderIds.Contains(orderId)) is { } found
            ? new Restriction(found.Id, found.Number, found.ProvenAt ?? found.ReceivedAt)
            : null;

    public Task<int> Count(CancellationToken cancellation) => Resting().CountAsync(cancellation);

    private IQueryable<RightsCase> Resting() => db.Open<RightsCase>(Opening.ByLaw(Purpose.RightsDesk)).AsNoTracking().Where(c => c.IsRestrictionOn);
}
