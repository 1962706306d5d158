using LaBelleCerise.Kernel.Security;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace LaBelleCerise.Modules.Tests.Kernel.Security;

public sealed class FormIdsTests
{
    private readonly FakeTimeProvider clock = new(Shop.Start);
    private readonly FormIds forms;

    public FormIdsTests() => forms = On(clock);

    [Fact]
    public void An_id_is_read_by_its_own_form_for_a_day()
    {
        var posted = forms.Issue("checkout");
        var id = forms.Read("checkout", posted);
        Assert.NotNull(id);
        clock.Advance(FormIds.Life - TimeSpan.FromMinutes(1));
        Assert.Equal(id, forms.Read("checkout", posted));
        clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Null(forms.Read("checkout", posted));
    }

    [Fact]
    public void An_id_of_another_form_or_with_a_changed_letter_is_refused()
    {
        var posted = forms.Issue("checkout");
        Assert.NotNull(forms.Read("checkout", posted));
        Assert.Null(forms.Read("contact", posted));
        Assert.Null(forms.Read("checkout", (posted[0] == 'A' ? "B" : "A") + posted[1..]));
        Assert.Null(forms.Read("checkout", null));
        Assert.Null(forms.Read("checkout", ""));
    }

    [Fact]
    public void An_id_from_the_future_is_refused_beyond_what_two_hosts_clocks_may_differ()
    {
        var near = On(new FakeTimeProvider(Shop.Start + TimeSpan.FromMinutes(1))).Issue("checkout");
        var far = On(new FakeTimeProvider(Shop.Start + TimeSpan.FromMinutes(10))).Issue("checkout");
        Assert.NotNull(forms.Read("checkout", near));
        Assert.Null(forms.Read("checkout", far));
    }

    [Fact]
    public void No_two_renderings_share_an_id()
    {
        var ids = Enumerable.Range(0, 1000).Select(_ => forms.Read("checkout", forms.Issue("checkout"))).ToHashSet();
        Assert.Equal(1000, ids.Count);
    }

    [Fact]
    public void The_age_of_a_form_is_known_to_the_second()
    {
        var posted = forms.Issue("contact");
        clock.Advance(TimeSpan.FromSeconds(7));
        Assert.Equal(TimeSpan.FromSeconds(7), forms.AgeOf("contact", posted));
        Assert.Null(forms.AgeOf("checkout", posted));
    }

    private static FormIds On(FakeTimeProvider clock) =>
        new(new SignedTokens(Options.Create(new SecurityOptions { TokenKey = Convert.ToBase64String(new byte[32]) })), clock);
}
