using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Conversations;
using LaBelleCerise.Messaging.Mails;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Messaging.Widgets;

/// <summary>On the dashboard: what waits for an answer, what did not leave, what did not arrive.</summary>
/// <remarks>Counts only, so no read log: nobody's data are shown.</remarks>
public sealed class MessagingFigures(IServiceProvider services) : ViewComponent
{
    /// <summary>Draws it.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var cancellation = HttpContext.RequestAborted;
        var db = services.GetRequiredService<MessagingDb>();
        var mails = db.Open<Mail>(Opening.BySystem(Purpose.OrderStatus));
        var stuck = (await services.GetRequiredService<DeliveryDesk>().Counts(cancellation)).Sum(c => c.Stuck);
        return View("/Widgets/MessagingFigures.cshtml", new Figures(
            await db.Open<Conversation>(Opening.BySystem(Purpose.CustomerService)).CountAsync(c => c.AwaitsAnswer, cancellation),
            await mails.CountAsync(m => m.State == MailState.Waiting, cancellation),
            await mails.CountAsync(m => m.State == MailState.Failed, cancellation),
            stuck));
    }

    /// <summary>What is shown.</summary>
    /// <param name="ToAnswer">Conversations in which the last word is the customer's.</param>
    /// <param name="Waiting">Mails that wait.</param>
    /// <param name="Failed">Mails that were given up.</param>
    /// <param name="Stuck">Deliveries between modules that wait for staff.</param>
    public sealed record Figures(int ToAnswer, int Waiting, int Failed, int Stuck);
}
