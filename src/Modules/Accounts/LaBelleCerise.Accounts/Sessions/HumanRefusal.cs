using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LaBelleCerise.Accounts.Sessions;

/// <summary>Answers a form whose antiforgery token did not come back with a page that says why, instead of an error 400 (decisions 13, promise S89).</summary>
internal sealed class HumanRefusal : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            context.Result = new RedirectToPageResult("/Account/ExplainCookies", new { area = "", culture = Cultures.Current });
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
