using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Modules.Tests.Kernel.Played;

/// <summary>The reaction of a played receiver: keeps the newest text; the fault strikes after the change, as the worst one would.</summary>
public abstract class KeepNote<TDb>(TDb db, PlayedFaults faults) : INotificationHandler<NoteWritten>
    where TDb : PlayedDb
{
    public async Task Handle(NoteWritten notification, CancellationToken cancellationToken)
    {
        var note = await db.Notes.SingleOrDefaultAsync(n => n.Id == notification.NoteId, cancellationToken);
        if (note is null)
        {
            db.Notes.Add(new Note { Id = notification.NoteId, Text = notification.Text, Version = notification.Version, Effects = 1 });
        }
        else
        {
            note.Effects++;
            if (note.Version < notification.Version)
            {
                (note.Text, note.Version) = (notification.Text, notification.Version);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        faults.Meet(db.Schema);
    }
}
