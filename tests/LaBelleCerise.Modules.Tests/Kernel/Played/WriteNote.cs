using LaBelleCerise.Kernel.Commands;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>Changes a note by both ways of writing, announces it, and then answers as it was asked to.</summary>
public sealed record WriteNote(Guid Id, string Text, WriteNoteEnding Ending) : ICommand<WriteNoteOutcome>;

public enum WriteNoteEnding
{
    Success,
    Refusal,
    Exception,
}

public abstract record WriteNoteOutcome
{
    public sealed record Written : WriteNoteOutcome;

    public sealed record Refused : WriteNoteOutcome, IRefusal;
}

internal sealed class WriteNoteHandler(SenderDb db) : IRequestHandler<WriteNote, WriteNoteOutcome>
{
    public async Task<WriteNoteOutcome> Handle(WriteNote request, CancellationToken cancellationToken)
    {
        await db.Notes.Where(n => n.Id == request.Id).ExecuteUpdateAsync(set => set.SetProperty(n => n.Text, request.Text), cancellationToken);
        db.Announce(new NoteWritten(request.Id, 1, request.Text));
        await db.SaveChangesAsync(cancellationToken);
        return request.Ending switch
        {
            WriteNoteEnding.Refusal => new WriteNoteOutcome.Refused(),
            WriteNoteEnding.Exception => throw new InvalidOperationException("made to fail"),
            _ => new WriteNoteOutcome.Written(),
        };
    }
}
