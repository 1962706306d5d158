using System.Globalization;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Modules.Tests.Ordering.Withdrawals;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;

namespace LaBelleCerise.Modules.Tests.Ordering.Admin.Withdrawals;

public sealed class RegisterWithdrawalTests(Shop shop) : IClassFixture<Shop>
{
    [Fact]
    public async Task A_letter_counts_from_when_it_was_sent_and_its_receipt_leaves()
    {
        var order = await shop.Deliver(await shop.List());
        shop.Clock.Advance(TimeSpan.FromDays(16));
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        var form = await staff.Get($"/admin/withdrawals/register?number={order.Number.ToLowerInvariant()}");
        var sent = new DateTimeOffset(order.DeliveredOn!.Value.AddDays(10).ToDateTime(new TimeOnly(9, 30)), TimeSpan.FromHours(1));

        var done = await staff.Submit(form, "form#register", new { Channel = "Letter", At = sent.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture), Remark = "aangetekend" });
        await staff.Submit(form, "form#register", new { Channel = "Letter", At = sent.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture) });
        await shop.Settle();

        Assert.Contains("Brief", done.Text, StringComparison.Ordinal);
        var made = Assert.Single(await shop.WithdrawalsOf(order));
        Assert.Equal((WithdrawalChannel.Letter, WithdrawalState.Open, sent.ToUniversalTime()), (made.Channel, made.State, made.StatedAt));
        Assert.Equal(("An Peeters", "aangetekend", "Staff orders"), (made.Name, made.Remark, made.StaffName));
        Assert.Single(shop.MailsTo(order.Email), m => m.Subject == $"We hebben je herroeping van bestelling {order.Number} ontvangen");
    }

    [Fact]
    public async Task A_time_to_come_an_unknown_number_and_nothing_chosen_are_refused_with_the_reason()
    {
        var order = await shop.Deliver(await shop.List());
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        Assert.Contains("geen bestelling", (await staff.Get("/admin/withdrawals/register?number=LBC-26-00000")).One(".notice--error").TextContent, StringComparison.Ordinal);
        var form = await staff.Get($"/admin/withdrawals/register?number={order.Number}");
        Assert.Contains("voorbij", (await staff.Submit(form, "form#register", new { At = "2031-01-01T10:00" })).One(".notice--error").TextContent, StringComparison.Ordinal);
        var (_, target, values) = staff.Filled(form, "form#register");

        var none = await staff.Post(target.PathAndQuery, [.. values.Where(v => !v.Key.StartsWith("Input.Pieces", StringComparison.Ordinal)), new($"Input.Pieces[{order.Lines[0].Id}]", "0")]);

        Assert.Contains("niets meer te herroepen", none.One(".notice--error").TextContent, StringComparison.Ordinal);
        Assert.Empty(await shop.WithdrawalsOf(order));
    }

    [Fact]
    public async Task A_contact_in_the_inbox_leads_here_with_its_number_and_time()
    {
        var order = await shop.Deliver(await shop.List());
        using var staff = shop.NewVisitor();
        await staff.SignInAsOwner();
        var contact = await staff.Submit(await staff.Get("/admin/inbox/register"), "form#register-form", new { Channel = "Phone", Name = "An Peeters", OrderNumber = order.Number, Message = "Ik wil herroepen" });

        var form = await staff.Follow(contact, "#mark-withdrawal");

        Assert.Equal((order.Number, BrusselsDays.Of(shop.Clock.GetUtcNow()).ToString("O", CultureInfo.InvariantCulture)), (form.One("#number").GetAttribute("value"), form.One("#at").GetAttribute("value")![..10]));
    }
}
