using LaBelleCerise.Accounts.Sessions;
using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using QRCoder;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Door;

/// <summary>Sets up the code app: the only page that a password alone opens, and only as long as there is no second factor.</summary>
[AllowAnonymous]
internal sealed class SetUpSecondFactor(AccountsDb db, IMediator mediator, PersonSessions sessions, StaffAccess access, IOptionsMonitor<ShopIdentity> shop) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    public bool IsWrong { get; private set; }

    public string Secret { get; private set; } = "";

    /// <summary>The QR code as an SVG picture.</summary>
    public string QrCode { get; private set; } = "";

    /// <summary>Shown once, when the set-up is done.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await HalfwayStaff.Of(HttpContext) is { NewTotpSecret: { } secret } halfway ? await ShowSecret(halfway.StaffId, secret, cancellation) : RedirectToDoor();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await HalfwayStaff.Of(HttpContext) is not { NewTotpSecret: { } secret } halfway)
        {
            return RedirectToDoor();
        }

        switch (await mediator.Send(new StoreSecondFactor(halfway.StaffId, secret, Code ?? ""), cancellation))
        {
            case SecondFactorStored stored:
                await access.Changed(halfway.StaffId, cancellation);
                await HalfwayStaff.End(HttpContext);
                await sessions.Start(HttpContext, CurrentPerson.StaffScheme, halfway.StaffId, isRemembered: false);
                RecoveryCodes = stored.RecoveryCodes;
                return Page();
            case SecondFactorExists:
                return RedirectToDoor();
            default:
                IsWrong = true;
                return await ShowSecret(halfway.StaffId, secret, cancellation);
        }
    }

    private async Task<IActionResult> ShowSecret(Guid staffId, string secret, CancellationToken cancellation)
    {
        var email = await db.Open<StaffMember>(Opening.ByPerson(Purpose.Security)).Where(s => s.Id == staffId).Select(s => s.Email).SingleOrDefaultAsync(cancellation);
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(Totp.Address(secret, shop.CurrentValue.Name, email ?? ""), QRCodeGenerator.ECCLevel.M);
        var svg = new SvgQRCode(code).GetGraphic(6, "#000000", "#ffffff");
        QrCode = "data:image/svg+xml;base64," + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(svg));
        Secret = string.Join(' ', secret.Chunk(4).Select(part => new string(part)));
        return Page();
    }

    private RedirectToPageResult RedirectToDoor() => RedirectToPage("/Door/SignIn", new { area = "Admin" });
}
