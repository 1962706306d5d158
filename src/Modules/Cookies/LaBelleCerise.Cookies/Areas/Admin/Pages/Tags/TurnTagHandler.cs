using LaBelleCerise.Cookies.Tags;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Security;
using MediatR;

namespace LaBelleCerise.Cookies.Areas.Admin.Pages.Tags;

/// <summary>Staff turns a tag on or off.</summary>
internal sealed record TurnTagCommand(string Tag, bool IsOn) : ICommand<TagTurned>;

/// <summary>It counts from now.</summary>
internal sealed record TagTurned;

internal sealed class TurnTagHandler(CookiesDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<TurnTagCommand, TagTurned>
{
    public async Task<TagTurned> Handle(TurnTagCommand request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        db.Add(new TagTurn
        {
            Id = Guid.CreateVersion7(now),
            Tag = request.Tag,
            IsOn = request.IsOn,
            At = now,
            StaffId = person.StaffId ?? throw new InvalidOperationException("Only signed-in staff turn tags."),
        });
        await db.SaveChangesAsync(cancellationToken);
        return new();
    }
}
