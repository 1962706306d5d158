using LaBelleCerise.Accounts.Areas.Admin.Pages.Team;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Accounts.Staff;

/// <summary>Makes a one-time link for a colleague at the command line: the way in when nobody of staff can sign in any more.</summary>
/// <remarks>Whoever may run it can read the keys of the shop anyway. The link goes to standard output only (ADR 0008).</remarks>
internal sealed class StaffInviteCommand(IServiceProvider services) : IHostCommand
{
    private const int LongestReason = 200;

    public string Name => "staff invite";

    public string Summary => "Makes a one-time link, good for seven days, with which a colleague becomes staff.";

    public string Usage =>
        $"""
        ROLE --reason TEXT
          ROLE           one of: {string.Join(", ", Roles.All)}
          --reason TEXT  kept in the overview of who did what; at most {LongestReason} characters
        """;

    public async Task<int> Run(string[] args, CancellationToken cancellation)
    {
        if (CommandArguments.Read(args, ["--reason"], [], 1) is not { Words: [var role] } read || !Roles.All.Contains(role)
            || read.Value("--reason")?.Trim() is not { Length: > 0 and <= LongestReason } reason)
        {
            return CommandExit.WrongUse;
        }

        // Asked for here and not in the constructor: help lists this command where no key is configured.
        var tokens = services.GetRequiredService<SignedTokens>();
        var invited = await services.GetRequiredService<IMediator>().Send(new MakeInvitation(role, reason, By: null), cancellation);
        Console.WriteLine($"{services.GetRequiredService<IOptionsMonitor<ShopIdentity>>().CurrentValue.BaseUrl}/admin/join/{tokens.Create(StaffInvitation.TokenPurpose, invited.Id, invited.Version)}");
        return CommandExit.Done;
    }
}
