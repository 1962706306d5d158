using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Security;

namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>Opens personal data for the signed-in staff member, and writes down that it did.</summary>
public sealed class StaffReads(CurrentPerson person, UnitOfWork unitOfWork, IRestrictionGate restrictions, TimeProvider clock)
{
    private static readonly Purpose[] OfTheOffice = [Purpose.RightsDesk, Purpose.Security, Purpose.ConsentProof];

    /// <summary>Whether a list of persons was opened: data that rest are not on it, and the page says so.</summary>
    public bool HasOpenedList { get; private set; }

    /// <summary>The restriction of the person who is shown although their other data rest: what is shown came later, at their own request.</summary>
    public Restriction? Restriction { get; private set; }

    /// <summary>Looks whether the person who is shown let their earlier data rest; the page then says so (GDPR art. 18(2)).</summary>
    public async Task About(string? email, Guid? accountId, CancellationToken cancellation) => Restriction = await restrictions.OfPerson(email, accountId, cancellation);

    /// <summary>Logs the read, then gives the opening; nobody sees data that no log line tells of.</summary>
    /// <param name="db">The store that is read.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="reference">Which case, order or list.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">Nobody of staff is signed in.</exception>
    public async Task<Opening> Open(ModuleDb db, Purpose purpose, string reference, CancellationToken cancellation)
    {
        var staff = person.StaffId ?? throw new InvalidOperationException("Only signed-in staff open data as staff.");
        var now = clock.GetUtcNow();
        HasOpenedList |= reference.StartsWith("list:", StringComparison.Ordinal) && !OfTheOffice.Contains(purpose);
        var entry = new ReadLogEntry { Id = Guid.CreateVersion7(now), At = now, StaffId = staff, Purpose = purpose.Key, Reference = reference };
        if (db.Database.CurrentTransaction is not null)
        {
            // Inside a command the log line shares the command's own transaction.
            db.ReadLog.Add(entry);
            return Opening.ByStaff(purpose);
        }

        await unitOfWork.Run(db, async token =>
        {
            db.ReadLog.Add(entry);
            return await db.SaveChangesAsync(token);
        }, cancellation);
        return Opening.ByStaff(purpose);
    }
}
