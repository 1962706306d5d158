using LaBelleCerise.Cookies.Choices;
using LaBelleCerise.Cookies.Contracts;
using LaBelleCerise.Cookies.Notices;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Web;
using MediatR;

namespace LaBelleCerise.Cookies.Pages.Cookies;

/// <summary>A visitor says what is allowed.</summary>
internal sealed record ChooseCookiesCommand(AllowedServices Allowed, string Culture) : ICommand<ChoiceKept>;

/// <summary>The choice stands, with its receipt.</summary>
internal sealed record ChoiceKept(Guid Id);

internal sealed class ChooseCookiesHandler(CookiesDb db, CookieNotice notice, TimeProvider clock) : IRequestHandler<ChooseCookiesCommand, ChoiceKept>
{
    public async Task<ChoiceKept> Handle(ChooseCookiesCommand request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var choice = new CookieChoice
        {
            Id = Guid.CreateVersion7(now),
            ChosenAt = now,
            Day = DateOnly.FromDateTime(Cultures.InBrussels(now).Date),
            AllowsAnalytics = request.Allowed.IsAnything,
            Services = request.Allowed.ToString(),
            TextVersion = notice.TextVersion,
            Culture = request.Culture,
            BannerHash = notice.In(request.Culture).Hash,
        };
        db.Add(choice);
        db.Announce(new CookieChoiceMade(choice.Id, 1, choice.AllowsAnalytics, choice.TextVersion, choice.Culture, now, choice.BannerHash, choice.Services));
        await db.SaveChangesAsync(cancellationToken);
        return new(choice.Id);
    }
}
