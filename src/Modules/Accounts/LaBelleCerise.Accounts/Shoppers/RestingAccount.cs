using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Shoppers;

/// <summary>Keeps a page that changes the account closed while its owner has the data restricted; the account page says why (GDPR art. 18).</summary>
internal sealed class RestingAccount(AccountsDb db, CurrentPerson person) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.Open<Shopper>(Opening.ByLaw(Purpose.Account)).AnyAsync(s => s.Id == person.ShopperId && s.IsRestricted, context.HttpContext.RequestAborted))
        {
            context.Result = new RedirectToPageResult(PublicPages.Account, new { culture = Cultures.Current });
            return;
        }

        await next();
    }
}
