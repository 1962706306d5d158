using LaBelleCerise.Architecture.Tests.Planted;
using LaBelleCerise.Architecture.Tests.Repository;

namespace LaBelleCerise.Architecture.Tests.Files;

public sealed class FileTests
{
    private static readonly IReadOnlyList<SourceFile> Sources = Repo.Files("src", ".cs");

    [Fact]
    public void A_file_is_called_as_its_type() => new FileNameIsTypeName().Holds(Sources);

    [Theory]
    [InlineData("src/AddItem.cs", "internal sealed class RemoveItem;")]
    [InlineData("src/AddItem.cs", "internal sealed class AddItem;\npublic enum Kind\n{\n}")]
    public void A_planted_wrong_name_is_found(string path, string text) => new FileNameIsTypeName().Finds(path, new SourceFile(path, text));

    [Fact]
    public void A_handler_file_may_hold_its_command() => new FileNameIsTypeName().Accepts(
        new SourceFile("src/TakeTurn.cs", "internal sealed record TakeTurn(int X) : ICommand<Taken>;\ninternal sealed record Taken;\ninternal sealed class TakeTurnHandler\n{\n}"),
        new SourceFile("src/PlaceOrderHandler.cs", "internal sealed record PlaceOrder(int X) : ICommand<Placed>;\ninternal sealed record Placed;\ninternal sealed class PlaceOrderHandler\n{\n}"));

    [Fact]
    public void The_namespace_follows_the_folder() => new NamespaceIsFolder().Holds(Sources);

    [Fact]
    public void A_planted_wrong_namespace_is_found() => new NamespaceIsFolder().Finds(
        "its folder says LaBelleCerise.Ordering.Pages.Basket",
        new SourceFile("src/Modules/Ordering/LaBelleCerise.Ordering/Pages/Basket/ShowBasket.cshtml.cs", "namespace LaBelleCerise.Ordering.Pages.Cart;"));

    [Fact]
    public void No_name_says_nothing() => new BannedNames().Holds(Assemblies.All.Written());

    [Fact]
    public void A_planted_name_is_found() => new BannedNames().Finds(nameof(OrderManagerDto), typeof(OrderManagerDto));

    [Fact]
    public void A_class_asks_for_five_things_at_most() => new FewConstructorParameters().Holds(Assemblies.All.Written());

    [Fact]
    public void A_planted_sixth_thing_is_found() => new FewConstructorParameters().Finds("asks for 6", typeof(OrderManagerDto));

    [Fact]
    public void No_static_field_changes() => new NoStaticState().Holds(Assemblies.ModulesAndHost.Definitions());

    [Fact]
    public void A_planted_static_field_is_found() => new NoStaticState().Finds("OrderManagerDto.counted", Assemblies.Definition<OrderManagerDto>());

    [Fact]
    public void Every_client_of_an_outside_system_asks_before_it_sends() => new ClientsHaveDoors().Holds(Sources);

    [Theory]
    [InlineData("services.AddHttpClient<Tracker>().AddResilienceHandler(\"t\", Limit);")]
    [InlineData("using var http = new HttpClient();")]
    public void A_planted_client_without_a_door_is_found(string text) => new ClientsHaveDoors().Finds("src/Modules/Ordering/X.cs(2)", new SourceFile("src/Modules/Ordering/X.cs", "using System;\n" + text));

    [Fact]
    public void No_dangerous_text() => new NoDangerousText().Holds(Sources);

    [Theory]
    [InlineData("settings.TypeNameHandling = TypeNameHandling.All;")]
    [InlineData("  #pragma warning disable")]
    [InlineData("// TODO later")]
    public void A_planted_dangerous_text_is_found(string text) => new NoDangerousText().Finds("src/X.cs(2)", new SourceFile("src/X.cs", "using System;\n" + text));

    [Fact]
    public void Every_slice_has_a_test_at_the_mirrored_path() =>
        new SlicesHaveTests(Repo.Files("tests/LaBelleCerise.Modules.Tests", ".cs")).Holds(Repo.Files("src/Modules", ".cshtml", ".cs"));

    [Fact]
    public void A_planted_slice_without_test_is_found() => new SlicesHaveTests([]).Finds(
        "tests/LaBelleCerise.Modules.Tests/Ordering/Basket/ShowBasketTests.cs for ShowBasket.cshtml",
        new SourceFile("src/Modules/Ordering/LaBelleCerise.Ordering/Pages/Basket/ShowBasket.cshtml", "@page"));

    [Fact]
    public void A_planted_handler_without_test_is_found() => new SlicesHaveTests([]).Finds(
        "tests/LaBelleCerise.Modules.Tests/Ordering/Orders/CancelOrderTests.cs for CancelOrderHandler.cs",
        new SourceFile("src/Modules/Ordering/LaBelleCerise.Ordering/Orders/CancelOrderHandler.cs", "class CancelOrderHandler : IRequestHandler<CancelOrder, Outcome>"));

    [Fact]
    public void A_test_class_without_a_test_is_no_test() => new SlicesHaveTests([new SourceFile("tests/LaBelleCerise.Modules.Tests/Ordering/Basket/ShowBasketTests.cs", "class ShowBasketTests")])
        .Finds("ShowBasket.cshtml", new SourceFile("src/Modules/Ordering/LaBelleCerise.Ordering/Pages/Basket/ShowBasket.cshtml", "@page"));
}
