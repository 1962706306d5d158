using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Cases;
using LaBelleCerise.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Rights;

/// <summary>What follows from where a case is: whom it asks, whom it tells, and what the modules answered.</summary>
internal sealed class CaseCourse(ConsentDb db, CaseFile file, SignedTokens tokens, TimeProvider clock)
{
    private static readonly Opening Desk = Opening.ByLaw(Purpose.RightsDesk);

    /// <summary>A case by its id, with its events.</summary>
    public Task<RightsCase?> Find(Guid id, CancellationToken cancellation) =>
        db.Open<RightsCase>(Desk).Include(c => c.Events).SingleOrDefaultAsync(c => c.Id == id, cancellation);

    /// <summary>Asks the modules for what the case needs from them now.</summary>
    public void Ask(RightsCase about)
    {
        var (account, emails, orders, numbers, _) = about.Subject;
        switch (about.State)
        {
            case CaseState.Gathering:
                db.Announce(new PersonalDataWanted(about.Id, about.Round, account, emails, orders, numbers));
                break;
            case CaseState.Erasing or CaseState.Sweeping:
                db.Announce(new ErasureWanted(about.Id, about.Round, account, emails, orders, numbers));
                break;
            case CaseState.Restricting:
                db.Announce(new RestrictionWanted(about.Id, about.Round, account, emails, orders, numbers, about.IsRestrictionOn));
                break;
        }
    }

    /// <summary>An objection ends all marketing at once, whatever becomes of the rest of it (art. 21(3), law P13).</summary>
    public void EndMarketing(RightsCase about)
    {
        if (about is { Right: Right.Objection, Email: { } email })
        {
            db.Announce(new MarketingObjected(about.Id, 1, email, clock.GetUtcNow()));
        }
    }

    /// <summary>Tells the person how it stands.</summary>
    public void Tell(RightsCase about, string kind)
    {
        if (about.Mail(kind) is { } mail)
        {
            db.Announce(mail);
        }
    }

    /// <summary>What all modules gathered; null while one of them has not.</summary>
    public Task<IReadOnlyDictionary<string, GatheredData>?> Gathered(RightsCase about, CancellationToken cancellation) => Whole<GatheredData>(about, CasePartKind.Gathered, cancellation);

    /// <summary>The receipts of an erasure; null while one is missing.</summary>
    public Task<IReadOnlyDictionary<string, ErasureReceipt>?> Receipts(RightsCase about, CancellationToken cancellation) => Whole<ErasureReceipt>(about, CasePartKind.Erased, cancellation);

    /// <summary>The receipts of a restriction; null while one is missing.</summary>
    public Task<IReadOnlyDictionary<string, RestrictionReceipt>?> Restrictions(RightsCase about, CancellationToken cancellation) =>
        Whole<RestrictionReceipt>(about, CasePartKind.Restricted, cancellation);

    /// <summary>Modules that have not answered the present asking.</summary>
    public async Task<IReadOnlyList<string>> Missing(RightsCase about, CancellationToken cancellation) => about.State switch
    {
        CaseState.Gathering => Silent(await file.Read<GatheredData>(about.Id, CasePartKind.Gathered, about.Round, cancellation)),
        CaseState.Erasing or CaseState.Sweeping => Silent(await file.Read<ErasureReceipt>(about.Id, CasePartKind.Erased, about.Round, cancellation)),
        CaseState.Restricting => Silent(await file.Read<RestrictionReceipt>(about.Id, CasePartKind.Restricted, about.Round, cancellation)),
        _ => [],
    };

    /// <summary>By what a forgotten mailbox can be told again, should it ask once more.</summary>
    public string HashOf(string email) => tokens.KeyedHash("forgotten", email.ToLowerInvariant());

    public DateTimeOffset Now => clock.GetUtcNow();

    private async Task<IReadOnlyDictionary<string, T>?> Whole<T>(RightsCase about, CasePartKind kind, CancellationToken cancellation)
        where T : class
    {
        var parts = await file.Read<T>(about.Id, kind, about.Round, cancellation);
        return parts.Values.All(p => p is not null) ? parts.ToDictionary(p => p.Key, p => p.Value!) : null;
    }

    private static IReadOnlyList<string> Silent<T>(IReadOnlyDictionary<string, T?> parts) => [.. parts.Where(p => p.Value is null).Select(p => p.Key)];
}
