using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Imports;
using LaBelleCerise.Messaging.Newsletters;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.Newsletter;

/// <summary>Takes the rows of a file that are in order.</summary>
internal sealed record ImportLegacy(IReadOnlyList<ImportedPerson> Rows) : ICommand<LegacyImported>;

/// <summary>What became of them; counts only.</summary>
internal sealed record LegacyImported(int Taken, int Known, int Suppressed);

/// <summary>No import revives anyone: an address that is suppressed or rests is refused, a known one stays what it is, and none becomes an active consent.</summary>
internal sealed class ImportSubscribersHandler(MessagingDb db, Suppressions suppressions, IRestrictionGate restrictions, TimeProvider clock) : IRequestHandler<ImportLegacy, LegacyImported>
{
    public async Task<LegacyImported> Handle(ImportLegacy request, CancellationToken cancellationToken)
    {
        var (taken, known, suppressed) = (0, 0, 0);
        foreach (var row in request.Rows)
        {
            if (await suppressions.Holds(row.Email, cancellationToken) || await restrictions.OfPerson(row.Email, accountId: null, cancellationToken) is not null)
            {
                suppressed++;
            }
            else if (await db.Open<Subscription>(Opening.ByLaw(Purpose.Newsletter)).AnyAsync(s => s.Email == row.Email, cancellationToken))
            {
                known++;
            }
            else
            {
                db.Add(Subscription.Import(row, clock.GetUtcNow()));
                taken++;
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return new LegacyImported(taken, known, suppressed);
    }
}
