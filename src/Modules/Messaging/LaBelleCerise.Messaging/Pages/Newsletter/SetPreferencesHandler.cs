using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Newsletters;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Pages.Newsletter;

/// <summary>A subscriber sets measurement and language.</summary>
internal sealed record ChangePreferences(Guid SubscriptionId, int LinkVersion, bool Measurement, string Culture, AskedWords Asked) : ICommand<PreferencesChanged>;

/// <summary>The preferences are as the subscriber wants; there may be no subscription any more, and then nothing is to change.</summary>
internal sealed record PreferencesChanged(bool IsFound);

/// <summary>What is taken back counts at once; what is given counts when the ledger has it.</summary>
internal sealed class SetPreferencesHandler(MessagingDb db, ConsentNews news) : IRequestHandler<ChangePreferences, PreferencesChanged>
{
    public async Task<PreferencesChanged> Handle(ChangePreferences request, CancellationToken cancellationToken)
    {
        var subscription = await db.Open<Subscription>(Opening.ByPerson(Purpose.Newsletter))
            .SingleOrDefaultAsync(s => s.Id == request.SubscriptionId && s.LinkVersion == request.LinkVersion && s.State == SubscriptionState.Confirmed, cancellationToken);
        if (subscription is null)
        {
            return new PreferencesChanged(false);
        }

        if (subscription.Culture != request.Culture)
        {
            subscription.Speak(request.Culture);
        }

        if (subscription.WantsMeasurement != request.Measurement)
        {
            subscription.Measure(request.Measurement, request.Asked);
            if (request.Measurement)
            {
                news.Given(subscription, NewsletterPurposes.Measurement);
            }
            else
            {
                news.TakenBack(subscription, NewsletterPurposes.Measurement, NewsletterForms.Preferences, request.Asked.Measurement);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return new PreferencesChanged(true);
    }
}
