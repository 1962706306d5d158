using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LaBelleCerise.Accounts.Pages.Account;

/// <summary>Where a form ends whose token did not come back: a human page instead of an error 400 (promises S87, S89).</summary>
[LocalizedPage("account/cookies-nodig", "compte/cookies-requis", "konto/cookies-noetig", "account/cookies-needed")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class ExplainCookies : PageModel;
