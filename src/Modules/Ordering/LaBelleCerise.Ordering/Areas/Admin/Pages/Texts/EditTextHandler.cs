using System.Diagnostics;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Web;
using LaBelleCerise.Ordering.Terms;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Texts;

/// <summary>One step of staff with a text.</summary>
/// <param name="Kind">Which text.</param>
/// <param name="SeenVersion">The version of the draft that the page showed: a stale step is refused.</param>
/// <param name="StaffId">Who.</param>
/// <param name="StaffName">Who, by name.</param>
/// <param name="Step">What.</param>
internal sealed record WorkOnText(TextKind Kind, long SeenVersion, Guid StaffId, string? StaffName, TextStep Step) : ICommand<WorkOnTextOutcome>;

internal abstract record TextStep
{
    /// <summary>Keep this as the draft.</summary>
    public sealed record Save(TextBodies Bodies) : TextStep;

    /// <summary>Let the draft count from now on.</summary>
    public sealed record Publish : TextStep;

    /// <summary>Make an older version the draft.</summary>
    public sealed record PutBack(int Number) : TextStep;
}

internal abstract record WorkOnTextOutcome
{
    public sealed record Done(long Version) : WorkOnTextOutcome;

    /// <summary>Someone else changed the draft since the page was shown.</summary>
    public sealed record Stale : WorkOnTextOutcome, IRefusal;

    /// <summary>What was published says the same already.</summary>
    public sealed record Unchanged : WorkOnTextOutcome, IRefusal;

    public sealed record Refused(IReadOnlyList<TextProblem> Problems) : WorkOnTextOutcome, IRefusal;
}

internal sealed class EditTextHandler(OrderingDb db, TextRules rules, TextFacts facts, TimeProvider clock) : IRequestHandler<WorkOnText, WorkOnTextOutcome>
{
    public async Task<WorkOnTextOutcome> Handle(WorkOnText request, CancellationToken cancellationToken)
    {
        if (await Take(request, cancellationToken) is not { } draft)
        {
            return new WorkOnTextOutcome.Stale();
        }

        var refusal = request.Step switch
        {
            TextStep.Save save => Save(draft, save.Bodies.Tidy(), request),
            TextStep.Publish => await Publish(draft, request, cancellationToken),
            TextStep.PutBack putBack => await PutBack(draft, putBack.Number, request, cancellationToken),
            _ => throw new UnreachableException(),
        };
        if (refusal is not null)
        {
            return refusal;
        }

        draft.ChangedAt = clock.GetUtcNow();
        await db.SaveChangesAsync(cancellationToken);
        return new WorkOnTextOutcome.Done(draft.Version);
    }

    /// <summary>One update with the condition: of two who work from the same page, one gets it.</summary>
    private async Task<TextDraft?> Take(WorkOnText request, CancellationToken cancellation)
    {
        var rows = db.TextDrafts.Where(d => d.Kind == request.Kind);
        return await rows.Where(d => d.Version == request.SeenVersion).ExecuteUpdateAsync(s => s.SetProperty(d => d.Version, d => d.Version + 1), cancellation) == 0
            ? null
            : await rows.SingleAsync(cancellation);
    }

    private WorkOnTextOutcome.Refused? Save(TextDraft draft, TextBodies bodies, WorkOnText request)
    {
        if (rules.OfDraft(bodies) is { Count: > 0 } problems)
        {
            return new WorkOnTextOutcome.Refused(problems);
        }

        draft.Bodies = bodies;
        Note(request, TextChangeKind.Saved, null);
        return null;
    }

    private async Task<WorkOnTextOutcome?> Publish(TextDraft draft, WorkOnText request, CancellationToken cancellation)
    {
        if (rules.OfPublication(draft.Bodies) is { Count: > 0 } problems)
        {
            return new WorkOnTextOutcome.Refused(problems);
        }

        var last = await db.TextVersions.SingleOrDefaultAsync(v => v.Kind == draft.Kind && v.ReplacedAt == null, cancellation);
        if (last?.Bodies == draft.Bodies)
        {
            return new WorkOnTextOutcome.Unchanged();
        }

        var now = clock.GetUtcNow();
        if (last is not null)
        {
            last.ReplacedAt = now;
            last.LastFacts = Cultures.All.ToDictionary(culture => culture, culture => facts.In(culture).ToDictionary());
            // First, so that at no moment two versions count.
            await db.SaveChangesAsync(cancellation);
        }

        var number = (last?.Number ?? 0) + 1;
        db.Add(new TextVersion { Kind = draft.Kind, Number = number, Bodies = draft.Bodies, PublishedAt = now });
        Note(request, TextChangeKind.Published, number);
        return null;
    }

    private async Task<WorkOnTextOutcome?> PutBack(TextDraft draft, int number, WorkOnText request, CancellationToken cancellation)
    {
        if (await db.TextVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Kind == draft.Kind && v.Number == number, cancellation) is not { } older)
        {
            return new WorkOnTextOutcome.Stale();
        }

        draft.Bodies = older.Bodies;
        Note(request, TextChangeKind.PutBack, number);
        return null;
    }

    private void Note(WorkOnText request, TextChangeKind what, int? number)
    {
        var now = clock.GetUtcNow();
        db.Add(new TextChange { Id = Guid.CreateVersion7(now), Kind = request.Kind, What = what, Number = number, At = now, StaffId = request.StaffId, StaffName = request.StaffName });
    }
}
