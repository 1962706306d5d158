using System.Globalization;
using LaBelleCerise.Modules.Tests.Messaging;
using LaBelleCerise.Ordering.Areas.Admin.Pages.Orders;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Withdrawals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Ordering.Withdrawals;

public sealed class WithdrawFromContractTests(Shop shop) : IClassFixture<Shop>
{
    [Theory]
    [InlineData("nl", "Overeenkomst hier herroepen", "Herroeping bevestigen", "We hebben je herroeping ontvangen")]
    [InlineData("fr", "Renoncer au contrat ici", "Confirmer la rétractation", "Nous avons reçu votre rétractation")]
    [InlineData("de", "Vertrag hier widerrufen", "Widerruf bestätigen", "Wir haben Ihren Widerruf erhalten")]
    [InlineData("en", "Withdraw from contract here", "Confirm withdrawal", "We received your withdrawal")]
    [Behaviour(38)]
    public async Task A_guest_without_account_script_or_cookies_withdraws_in_two_steps_from_any_page(string culture, string label, string button, string received)
    {
        var order = await shop.Deliver(await shop.List());
        using var guest = shop.NewGuest();
        guest.AcceptsCookies = false;
        var home = await guest.Get($"/{culture}");
        var link = home.All("footer a").Single(a => a.TextContent.Trim() == label);

        var check = await guest.NameOrder(order, path: link.GetAttribute("href")!);
        Assert.Equal(button, check.One("form#confirm button").TextContent);
        Assert.Contains(order.Lines[0].Name, check.Text, StringComparison.Ordinal);
        Assert.Empty(await shop.WithdrawalsOf(order));
        var receipt = await guest.Submit(check, "form#confirm");

        Assert.Equal(received, receipt.One("h1").TextContent);
        var made = Assert.Single(await shop.WithdrawalsOf(order));
        Assert.Equal(made.StatedAt, DateTimeOffset.Parse(receipt.One(".lead time").GetAttribute("datetime")!, CultureInfo.InvariantCulture));
        Assert.Equal((WithdrawalState.Open, order.TotalInCents, true), (made.State, made.RefundInCents, made.AreGoodsExpected));
        Assert.Equal(BrusselsDays.Of(made.StatedAt).AddDays(14), made.RefundDueOn);
        Assert.Empty(guest.SetCookies);
        Assert.Contains("no-store", receipt.Headers["Cache-Control"], StringComparison.Ordinal);
    }

    [Fact, Behaviour(38)]
    public async Task The_receipt_leaves_at_once_in_the_language_of_the_order_with_content_date_and_time()
    {
        var order = await shop.Deliver(await shop.List(), "2");
        using var guest = shop.NewGuest();
        var form = await guest.Get("/fr/renoncer-au-contrat");
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        var check = await guest.Submit(form, "form#withdraw", new { Name = "An Peeters", Number = order.Number.ToLowerInvariant() + " ", Email = order.Email.ToUpperInvariant(), Remark = "Te groot" });
        await guest.Submit(check, "form#confirm");
        await shop.Settle();

        var made = Assert.Single(await shop.WithdrawalsOf(order));
        var mail = Assert.Single(shop.MailsTo(order.Email), m => m.Subject == $"We hebben je herroeping van bestelling {order.Number} ontvangen");
        var at = TimeZoneInfo.ConvertTime(made.StatedAt, TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels")).ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        foreach (var expected in new[] { at, "2026", $"2 × {order.Lines[0].Name}", "An Peeters", "Te groot" })
        {
            Assert.Contains(expected, mail.TextBody!, StringComparison.Ordinal);
        }

        Assert.Contains("Herroeping ontvangen", (await guest.Get(shop.LinkTo(order))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_last_day_it_is_in_time_and_on_the_next_it_is_refused_kindly_and_still_written_down()
    {
        var order = await shop.Deliver(await shop.List());
        using var guest = shop.NewGuest();
        var last = shop.Services.GetRequiredService<WithdrawalTerm>().LastDay(order.DeliveredOn)!.Value;
        foreach (var (moment, isOpen) in new[] { (BrusselsDays.Start(last.AddDays(-1)), true), (BrusselsDays.Start(last.AddDays(1)).AddSeconds(-40), true) })
        {
            shop.Clock.SetUtcNow(moment);
            Assert.Equal(isOpen, (await guest.Get(shop.LinkTo(order))).All("#withdraw-here").Count == 1);
            Assert.Empty((await guest.NameOrder(order)).All("#late"));
        }

        shop.Clock.SetUtcNow(BrusselsDays.Start(last.AddDays(1)));
        Assert.Empty((await guest.Get(shop.LinkTo(order))).All("#withdraw-here"));
        var late = await guest.NameOrder(order);
        Assert.Contains(last.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("nl-BE")), late.One("#late").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(late.All("#late a[href^='mailto:'], #late a[href^='tel:']"));
        await guest.Submit(late, "form#confirm");

        var made = Assert.Single(await shop.WithdrawalsOf(order));
        Assert.Equal((WithdrawalState.ToJudge, last, 0L), (made.State, made.TermEndedOn, made.RefundInCents));
        Assert.Null((await shop.Fresh(order)).WithdrawnAt);
    }

    [Fact, Behaviour(38)]
    public async Task A_double_press_two_forms_at_once_and_a_second_visit_are_one_withdrawal()
    {
        var order = await shop.Deliver(await shop.List(), "2");
        using var guest = shop.NewGuest();
        var (first, second) = (await guest.NameOrder(order), await guest.NameOrder(order));

        var receipts = await Task.WhenAll(guest.Submit(first, "form#confirm"), guest.Submit(first, "form#confirm"), guest.Submit(second, "form#confirm"));
        var later = await guest.NameOrder(order);

        Assert.Single(receipts.Select(r => r.One(".lead").TextContent).Distinct());
        var made = Assert.Single(await shop.WithdrawalsOf(order));
        Assert.Equal(2, Assert.Single(made.Lines).Pieces);
        Assert.Contains("al herroepen", later.One("h1").TextContent, StringComparison.Ordinal);
        await shop.Settle();
        Assert.Single(shop.MailsTo(order.Email), m => m.Subject!.Contains($"herroeping van bestelling {order.Number}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stop_between_the_press_and_the_mail_loses_nothing_and_doubles_nothing()
    {
        var order = await shop.Deliver(await shop.List());
        using var guest = shop.NewGuest();
        await guest.Withdraw(order);

        await shop.Restart();
        await shop.Settle();
        await shop.Settle();

        Assert.Single(shop.MailsTo(order.Email), m => m.Subject!.Contains($"herroeping van bestelling {order.Number}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Some_pieces_may_be_kept_and_withdrawn_from_later()
    {
        var order = await shop.Deliver(await shop.List(priceInCents: 1000), "3");
        using var guest = shop.NewGuest();
        var check = await guest.NameOrder(order);
        var (_, target, values) = guest.Filled(check, "form#confirm");
        List<KeyValuePair<string, string>> With(string pieces) => [.. values.Where(v => !v.Key.StartsWith("Input.Pieces", StringComparison.Ordinal)), new($"Input.Pieces[{order.Lines[0].Id}]", pieces)];

        var none = await guest.Post(target.PathAndQuery, With("0"));
        Assert.Contains("minstens", none.One(".error-summary").TextContent, StringComparison.Ordinal);
        await guest.Post(target.PathAndQuery, With("1"));
        var rest = await guest.NameOrder(order);
        Assert.Equal(["2", "1", "0"], rest.All("#pieces-0 option").Select(o => o.GetAttribute("value")));
        await guest.Submit(rest, "form#confirm");

        var made = await shop.WithdrawalsOf(order);
        Assert.Equal([(1, 1000L), (2, 2000L + order.ShippingInCents)], made.Select(w => (w.Lines[0].Pieces, w.RefundInCents)));
    }

    [Fact]
    public async Task A_wrong_address_and_a_wrong_number_get_the_same_answer_and_guessing_is_bounded()
    {
        shop.NextHour();
        var order = await shop.Deliver(await shop.List());
        using var guest = shop.NewGuest();
        var wrongEmail = await guest.NameOrder(order, "iemand@voorbeeld.be");
        var form = await guest.Get(Withdrawing.Path);
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        var wrongNumber = await guest.Submit(form, "form#withdraw", new { Name = "An", Number = "LBC-26-ZZZZZ", Email = order.Email });
        Assert.Equal(wrongEmail.One(".notice--warning").TextContent, wrongNumber.One(".notice--warning").TextContent);
        Assert.Contains("info@labellecerise.example", wrongEmail.Text, StringComparison.Ordinal);
        Assert.Equal("An Peeters", wrongEmail.One("#name").GetAttribute("value"));

        for (var i = 0; i < 4; i++)
        {
            await guest.NameOrder(order, $"iemand{i}@voorbeeld.be");
        }

        Assert.Contains("te vaak", (await guest.NameOrder(order)).One(".notice--warning").TextContent, StringComparison.Ordinal);
        var byLink = await guest.NameOrder(order, path: await LinkOnOrderPage(guest, order));
        Assert.NotNull(byLink.One("form#confirm"));
        shop.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.NotNull((await guest.NameOrder(order)).One("form#confirm"));
        Assert.Empty(await shop.WithdrawalsOf(order));
    }

    [Fact, Behaviour(29)]
    public async Task A_robot_gets_the_answer_of_a_wrong_guess_and_a_person_loses_nothing_typed()
    {
        var order = await shop.Deliver(await shop.List());
        using var guest = shop.NewGuest();
        var form = await guest.Get(Withdrawing.Path);
        var fast = await guest.Submit(form, "form#withdraw", new { Name = "An", order.Number, order.Email });
        shop.Clock.Advance(TimeSpan.FromSeconds(20));
        var filled = await guest.Submit(form, "form#withdraw", new { Name = "An", order.Number, order.Email, Website = "http://winnaar.example" });
        var empty = await guest.Submit(form, "form#withdraw", new { Name = " ", order.Number, Email = "geen adres" });
        shop.Clock.Advance(TimeSpan.FromHours(25));
        var old = await guest.Submit(form, "form#withdraw", new { Name = "An", order.Number, order.Email });
        shop.Clock.Advance(TimeSpan.FromSeconds(20));

        Assert.Contains("horen bij ons niet samen", fast.Text, StringComparison.Ordinal);
        Assert.Contains("horen bij ons niet samen", filled.Text, StringComparison.Ordinal);
        Assert.Equal(["#name", "#email"], empty.All(".error-summary a").Select(a => a.GetAttribute("href")));
        Assert.Equal(order.Number, empty.One("#number").GetAttribute("value"));
        Assert.Contains("stond te lang open", old.Text, StringComparison.Ordinal);
        Assert.NotNull((await guest.Submit(old, "form#withdraw")).One("form#confirm"));
    }

    [Fact]
    public async Task A_business_is_told_that_the_right_is_for_consumers()
    {
        var order = await shop.Deliver(await shop.List());
        await shop.Ask(db => db.Open<Order>(WithdrawalDesk.Rights).Where(o => o.Id == order.Id).ExecuteUpdateAsync(s => s.SetProperty(o => o.Kind, CustomerKind.Business)));
        using var guest = shop.NewGuest();
        var page = await guest.NameOrder(order);

        Assert.Contains("onderneming", page.One("h1").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.All("form#confirm"));
        Assert.Empty((await guest.Get(shop.LinkTo(order))).All("#withdraw-here"));
        Assert.Empty(await shop.WithdrawalsOf(order));
    }

    [Fact]
    public async Task Before_payment_the_order_ends_and_its_pieces_are_free()
    {
        var sku = await shop.List(stock: 3);
        using var guest = shop.NewGuest();
        var order = await guest.Buy(sku, "2");
        Assert.Equal((3, 2, 0), await shop.Pieces(sku));

        var receipt = await guest.Withdraw(order);

        Assert.Contains("nog niets betaald", receipt.Text, StringComparison.Ordinal);
        Assert.Equal((OrderState.Cancelled, (3, 0, 0)), ((await shop.Fresh(order)).State, await shop.Pieces(sku)));
        Assert.Equal((WithdrawalState.Settled, 0L), (await shop.WithdrawalsOf(order)).Select(w => (w.State, w.RefundInCents)).Single());
        Assert.Contains("telt niet meer", (await guest.NameOrder(order)).One("h1").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_shipping_nothing_is_packed_or_sent_any_more()
    {
        var order = await shop.BuyAndPay(await shop.List());
        using var guest = shop.NewGuest();
        var receipt = await guest.Withdraw(order);

        Assert.Contains("houden je pakje tegen", receipt.Text, StringComparison.Ordinal);
        Assert.IsType<WorkOnOrderOutcome.NotNow>(await shop.Ship(order, "12345678"));
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        var page = await staff.Get($"/admin/orders/{order.Id}");
        Assert.Contains("verzend niets", page.One("[data-withdrawal]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.All("form#ship, form#cancel, form[action*='Pack']"));
    }

    [Fact]
    public async Task The_order_link_fills_the_form_in_and_so_does_the_account()
    {
        var order = await shop.Deliver(await shop.List());
        using var guest = shop.NewGuest();
        var form = await guest.Get(await LinkOnOrderPage(guest, order));

        Assert.Equal(("An Peeters", order.Number, order.Email), (form.One("#name").GetAttribute("value"), form.One("#number").GetAttribute("value"), form.One("#email").GetAttribute("value")));
        Assert.Equal("no-referrer", form.Headers["Referrer-Policy"]);
        Assert.NotNull((await guest.Submit(form, "form#withdraw")).One("form#confirm"));
        Assert.Equal("", (await guest.Get(Withdrawing.Path + "/onzin")).One("#number").GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task Someone_whose_data_are_restricted_may_withdraw_and_staff_do_not_see_it_in_their_list()
    {
        var order = await shop.Deliver(await shop.List());
        await shop.Ask(db => db.Open<Order>(WithdrawalDesk.Rights).Where(o => o.Id == order.Id).ExecuteUpdateAsync(s => s.SetProperty(o => o.IsRestricted, true)));
        using var guest = shop.NewGuest();
        await guest.Withdraw(order);

        Assert.True(Assert.Single(await shop.WithdrawalsOf(order)).IsRestricted);
        using var staff = shop.NewVisitor();
        await staff.SignInAsStaffWith("orders");
        Assert.DoesNotContain(order.Number, (await staff.Get("/admin/withdrawals")).Text, StringComparison.Ordinal);
    }

    private async Task<string> LinkOnOrderPage(Visitor visitor, Order order) => (await visitor.Get(shop.LinkTo(order))).One("#withdraw-here").GetAttribute("href")!;
}
