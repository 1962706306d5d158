using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Modules.Tests.Consent.Registers;

public sealed class RecipientStandingsTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    [Promise("S58")]
    public void A_review_that_nobody_did_stops_a_transfer_out_of_the_eea_on_the_day_after_and_shows_others_red()
    {
        var google = Recipients.Of(Recipient.Google)!;
        Assert.True(RecipientStandings.Of(google, new(), google.ReviewBy).MayReceive);
        var late = RecipientStandings.Of(google, new(), google.ReviewBy.AddDays(1));
        Assert.Equal((false, StopReason.ReviewOverdue), (late.MayReceive, late.Reason));
        Assert.True(RecipientStandings.Of(google, new() { ReviewBy = { ["google"] = google.ReviewBy.AddYears(1) } }, google.ReviewBy.AddDays(1)).MayReceive);

        var carrier = Recipients.Of(Recipient.Bpost)!;
        var overdue = RecipientStandings.Of(carrier, new(), carrier.ReviewBy.AddDays(1));
        Assert.Equal((true, true), (overdue.MayReceive, overdue.IsRed));
    }

    [Fact]
    public void Nothing_goes_to_mailchimp_without_a_contract_a_running_one_and_a_tool_that_holds()
    {
        var mailchimp = Recipients.Of(Recipients.Mailchimp)!;
        Assert.Equal(StopReason.ContractMissing, RecipientStandings.Of(mailchimp, new(), Today).Reason);
        var signed = new RecipientRegister { Signed = { ["mailchimp"] = new(2026, 1, 1) }, Until = { ["mailchimp"] = Today } };
        Assert.True(RecipientStandings.Of(mailchimp, signed, Today).MayReceive);
        Assert.Equal(StopReason.ContractLapsed, RecipientStandings.Of(mailchimp, signed, Today.AddDays(1)).Reason);
        signed.InvalidTools[nameof(TransferTool.DataPrivacyFramework)] = Today;
        var fallen = RecipientStandings.Of(mailchimp, signed, Today);
        Assert.Equal((false, StopReason.NoTool), (fallen.MayReceive, fallen.Reason));
        signed.Clauses["mailchimp"] = Today;
        Assert.Equal(TransferTool.StandardClauses, RecipientStandings.Of(mailchimp, signed, Today).Tool);
    }

    [Fact]
    public void A_contract_that_nobody_wrote_down_is_red_until_its_date_is_there_save_where_a_law_takes_its_place()
    {
        var carrier = Recipients.Of(Recipient.Dpd)!;
        Assert.True(RecipientStandings.Of(carrier, new(), Today).IsRed);
        Assert.False(RecipientStandings.Of(carrier, new() { Signed = { ["dpd"] = Today } }, Today).IsRed);
        Assert.False(RecipientStandings.Of(Recipients.Of(Recipient.Vies)!, new(), Today).IsRed);
    }

    [Fact]
    public void Every_recipient_outside_the_eea_rests_on_a_tool_and_may_be_stopped() =>
        Assert.All(Recipients.All, r => Assert.Equal(r.Transfer is not null, r.Tools.Count > 0 && r.CanStop));
}
