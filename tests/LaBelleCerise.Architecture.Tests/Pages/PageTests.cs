using LaBelleCerise.Architecture.Tests.Planted;
using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Architecture.Tests.Pages;

public sealed class PageTests
{
    /// <summary>Where HTML is written unescaped, how often, and why that is safe.</summary>
    private static readonly Dictionary<string, int> Unescaped = new()
    {
        // Markdown of staff, drawn by Markdig with HTML switched off and links checked at saving; and the guarantee notice, which this folder draws and encodes itself.
        ["src/Modules/Ordering/LaBelleCerise.Ordering/Terms/TextMarkup.cs"] = 1,
        // The boxes of the newsletter, drawn by HtmlText which encodes every text, so that the hashed bytes are the shown bytes.
        ["src/Modules/Messaging/LaBelleCerise.Messaging/Newsletters/SignUpForm.cs"] = 1,
    };

    private static readonly Permission[] Declared = [new("catalog.manage", "catalog"), new("ordering.manage", "ordering")];

    [Fact]
    public void Page_paths_and_routes_are_unique() => new PageAddresses().Holds(Repository.Pages.All);

    [Theory]
    [InlineData("share the page path /Basket/ShowBasket")]
    [InlineData("share the route nl/p/{}")]
    [InlineData("has other route values per language")]
    [InlineData("has a route in @page beside its LocalizedPage")]
    [InlineData("has no page class of its name")]
    [InlineData("has no address")]
    [InlineData("not below /admin")]
    [InlineData("outside Areas/Admin")]
    [InlineData("the public page folder Basket belongs to Ordering and Catalog")]
    public void A_planted_address_is_found(string fault) => new PageAddresses().Finds(
        fault,
        Public("Ordering", "/Basket/ShowBasket", new LocalizedPageAttribute("p/{slug}", "p/{slug}", "p/{slug}", "p/{other}")),
        Public("Catalog", "/Basket/ShowBasket", new LocalizedPageAttribute("p/{id}", "q", "r", "s")) with { Route = "/basket" },
        Public("Catalog", "/Lost/ShowLost", null) with { Type = null },
        Public("Catalog", "/Sneaky/ShowSneaky", null) with { Route = "/admin/sneaky" },
        Admin("Catalog", typeof(UnguardedAdminPage)) with { Route = "/beheer" });

    [Fact]
    public void Layouts_and_partials_are_unique() => new ViewPaths().Holds(Repository.Pages.Views);

    [Fact]
    public void A_planted_second_layout_is_found() => new ViewPaths().Finds(
        "share /pages/shared/_layout.cshtml",
        new SourceFile("src/Host/Pages/Shared/_Layout.cshtml", ""), new SourceFile("src/Modules/Catalog/LaBelleCerise.Catalog/Pages/Shared/_Layout.cshtml", ""));

    [Fact]
    public void Every_page_named_in_public_pages_exists() => new PublicPagesExist(typeof(PublicPages)).Holds(Repository.Pages.All);

    [Fact]
    public void A_planted_name_of_no_page_is_found() =>
        new PublicPagesExist(typeof(PlantedPages)).Finds("PublicPages.Nowhere", Public("Catalog", "/Nowhere/ShowNothing", null));

    [Fact]
    public void Every_staff_page_asks_for_a_permission_of_its_own_module() => new AdminPagesAskPermission(Composition.Permissions).Holds([.. Repository.Pages.All.Where(p => p.Area == "Admin")]);

    [Fact]
    public void A_planted_staff_page_without_permission_is_found() => new AdminPagesAskPermission(Declared).Finds("has no [RequiresPermission]", Admin("Catalog", typeof(UnguardedAdminPage)));

    [Fact]
    public void A_planted_staff_page_for_anybody_is_found() => new AdminPagesAskPermission(Declared).Finds("is open to anybody", Admin("Catalog", typeof(OpenAdminPage)));

    [Fact]
    public void A_planted_permission_of_another_module_is_found() => new AdminPagesAskPermission(Declared).Finds("which Catalog does not declare", Admin("Catalog", typeof(ForeignAdminPage)));

    [Fact]
    public void A_staff_page_with_its_own_permission_is_accepted() => new AdminPagesAskPermission(Declared).Accepts(Admin("Ordering", typeof(ForeignAdminPage)));

    [Fact]
    public void A_page_reads_its_own_store_only() => new AdminPagesUseOwnStore().Holds(Repository.Pages.All);

    [Fact]
    public void A_planted_foreign_store_is_found() => new AdminPagesUseOwnStore().Finds("takes ModuleDb", Admin("Catalog", typeof(ForeignAdminPage)));

    [Fact]
    public void Pages_bind_an_input_of_their_own() => new BoundInput(Composition.Entities).Holds(Assemblies.ModulesAndHost.Written());

    [Theory]
    [InlineData("has [BindProperties]")]
    [InlineData("BindsEverything.People binds an entity")]
    [InlineData("BindsEverything.OnPost binds an entity by person")]
    public void A_planted_bound_entity_is_found(string fault) => new BoundInput(new HashSet<Type> { typeof(PlantedPerson) }).Finds(fault, typeof(BindsEverything));

    [Fact]
    public void No_script_or_style_inside_a_page() => new NoInlineCode().Holds(Repository.Pages.Views);

    [Theory]
    [InlineData("<p style=\"color:red\">")]
    [InlineData("<button onclick=\"go()\">")]
    [InlineData("<script>go()</script>")]
    [InlineData("<style>p{}</style>")]
    [InlineData("<a href=\"javascript:go()\">")]
    public void A_planted_inline_code_is_found(string markup) => new NoInlineCode().Finds("src/X.cshtml(2)", new SourceFile("src/X.cshtml", "<p>\n" + markup));

    [Fact]
    public void A_script_file_and_a_data_block_are_accepted() => new NoInlineCode().Accepts(
        new SourceFile("src/X.cshtml", "<script type=\"module\" src=\"~/js/shop.js\"></script><script type=\"application/ld+json\">{}</script> @* <style> *@ <p lang=\"nl\">"));

    [Fact]
    public void Unescaped_html_stands_only_where_the_list_says() => new UnescapedHtml(Unescaped).Holds([.. Repository.Pages.Views, .. Repo.Files("src", ".cs")]);

    [Fact]
    public void A_planted_unescaped_html_is_found() => new UnescapedHtml(Unescaped).Finds("1 place(s), 0 granted", new SourceFile("src/X.cshtml", "@Html.Raw(Model.Text)"));

    [Fact]
    public void A_grant_that_nothing_uses_is_found() => new UnescapedHtml(new Dictionary<string, int> { ["src/X.cshtml"] = 1 }).Finds("0 place(s), 1 granted", new SourceFile("src/X.cshtml", "<p>"));

    private static Page Public(string owner, string address, LocalizedPageAttribute? localized) =>
        new($"src/Modules/{owner}{address}.cshtml", owner, null, address, "", typeof(PageTests), localized);

    private static Page Admin(string owner, Type type) => new($"src/Modules/{owner}/Areas/Admin/{type.Name}.cshtml", owner, "Admin", $"/Planted/{type.Name}", "/admin/x", type, null);
}
