using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.Backups.Tombstones;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData.Cases;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Tombstones;

/// <summary>What is left to do once every module has erased again: the case that the set still had open lets go of the person, and so does what told the modules.</summary>
internal sealed class ForgottenEndings(ConsentDb db, UnitOfWork unitOfWork, CaseCourse course, TraceSearch search)
{
    public async Task End(IReadOnlyList<ForgottenPerson> persons, CancellationToken cancellation)
    {
        await unitOfWork.Run(db, token => Close(persons, token), cancellation);
        db.ChangeTracker.Clear();
        // The search also takes what was removed out of the logs of changes, so that its bytes are gone.
        foreach (var email in persons.Where(p => p.Line.Kind is TombstoneKind.Erased).SelectMany(p => p.Subject.Emails).Distinct())
        {
            await search.Find(email, cancellation);
        }
    }

    private async Task<int> Close(IReadOnlyList<ForgottenPerson> persons, CancellationToken cancellation)
    {
        var cases = persons.Select(p => p.Line.CaseId).ToList();
        foreach (var id in persons.Where(p => p.Line.Kind is TombstoneKind.Erased).Select(p => p.Line.CaseId))
        {
            if (await course.Find(id, cancellation) is { State: not CaseState.Erased, Email: { } email } open)
            {
                open.Searched("0", course.HashOf(email), course.Now);
            }
        }

        await db.SaveChangesAsync(cancellation);
        return await db.Outbox.Where(m => cases.Contains(m.SubjectId)).ExecuteDeleteAsync(cancellation);
    }
}
