using LaBelleCerise.Architecture.Tests.Planted;
using LaBelleCerise.Architecture.Tests.Repository;
using NetArchTest.Rules;

namespace LaBelleCerise.Architecture.Tests.Boundaries;

public sealed class BoundaryTests
{
    private static readonly IReadOnlyList<ProjectFile> Projects =
        [.. Repo.Files("src", ".csproj").Concat(Repo.Files("tests", ".csproj")).Select(ProjectFile.Parse)];

    private static SourceFile Program { get; } = Repo.Files("src/Host", "Program.cs").Single();

    [Fact]
    public void Project_references_point_to_the_kernel_and_to_contracts() => new ProjectReferences().Holds(Projects);

    [Theory]
    [InlineData("src/Modules/Ordering/LaBelleCerise.Ordering/LaBelleCerise.Ordering.csproj", "../../Catalog/LaBelleCerise.Catalog/LaBelleCerise.Catalog.csproj")]
    [InlineData("src/Modules/Ordering/LaBelleCerise.Ordering.Contracts/LaBelleCerise.Ordering.Contracts.csproj", "../../Catalog/LaBelleCerise.Catalog.Contracts/LaBelleCerise.Catalog.Contracts.csproj")]
    [InlineData("src/Kernel/LaBelleCerise.Kernel.csproj", "../Modules/Catalog/LaBelleCerise.Catalog.Contracts/LaBelleCerise.Catalog.Contracts.csproj")]
    [InlineData("src/Host/Host.csproj", "../Sandbox/LaBelleCerise.Sandbox.csproj")]
    [InlineData("src/Modules/Ordering/LaBelleCerise.Ordering/LaBelleCerise.Ordering.csproj", "../../../Sandbox/LaBelleCerise.Sandbox.csproj")]
    public void A_planted_project_reference_is_found(string project, string reference) =>
        new ProjectReferences().Finds(project, ProjectFile.Parse(Project(project, $"<ProjectReference Include=\"{reference}\" />")));

    [Fact]
    public void A_build_order_reference_to_the_sandbox_is_no_reference_to_its_code() => new ProjectReferences().Accepts(
        ProjectFile.Parse(Project("src/Host/Host.csproj", "<ProjectReference Include=\"../Sandbox/LaBelleCerise.Sandbox.csproj\" ReferenceOutputAssembly=\"false\" />")));

    [Fact]
    public void Only_test_projects_see_internals() => new FriendsAreTests().Holds(Projects);

    [Fact]
    public void A_planted_friend_is_found() => new FriendsAreTests().Finds(
        "LaBelleCerise.Host", ProjectFile.Parse(Project("src/Modules/X/LaBelleCerise.X/LaBelleCerise.X.csproj", "<InternalsVisibleTo Include=\"LaBelleCerise.Host\" />")));

    [Fact]
    public void No_source_file_names_a_friend() => new NoFriendsInSource().Holds(Repo.Files("src", ".cs"));

    [Fact]
    public void A_planted_friend_in_a_source_file_is_found() => new NoFriendsInSource().Finds(
        "src/X.cs", new SourceFile("src/X.cs", "[assembly: InternalsVisibleTo(\"LaBelleCerise.Host\")]"));

    [Fact]
    public void The_host_uses_a_module_only_by_its_module_class_in_program() => new HostUsesFrontDoors().Holds(new[] { Assemblies.Host }.Definitions());

    [Fact]
    public void A_planted_use_of_a_modules_inside_is_found() => new HostUsesFrontDoors().Finds("CategoryMenu", Assemblies.Definition<HostPeeks>());

    [Fact]
    public void A_module_shows_its_module_class_and_its_view_components() => new PublicTypes().Holds([.. Assemblies.Modules.SelectMany(a => a.GetExportedTypes())]);

    [Fact]
    public void A_planted_public_type_is_found() => new PublicTypes().Finds(nameof(OpenCommand), typeof(OpenCommand));

    [Fact]
    public void Contracts_are_sealed_records_of_raw_values() => new Contracts().Holds([.. Assemblies.Contracts.SelectMany(a => a.GetExportedTypes())]);

    [Theory]
    [InlineData("LooseMessage.When is a DateTime")]
    [InlineData("LooseMessage.Build is a Version")]
    [InlineData("not \"architecture.what-happened.v1\"")]
    [InlineData("another one after a JSON round trip")]
    [InlineData("share the wire name")]
    [InlineData("EagerPublisher is no sealed record")]
    public void A_planted_contract_is_found(string fault) =>
        new Contracts().Finds(fault, typeof(LooseMessage), typeof(SecondLooseMessage), typeof(EagerPublisher));

    [Fact]
    public void Only_the_kernel_publishes() => new NoPublishing().Holds(Assemblies.ModulesAndHost.Definitions());

    [Fact]
    public void A_planted_publish_is_found_inside_an_async_method() => new NoPublishing().Finds(nameof(EagerPublisher), Assemblies.Definition<EagerPublisher>());

    [Fact]
    public void Commands_are_internal() => new CommandsAreInternal().Holds(Assemblies.All.Written());

    [Fact]
    public void A_planted_public_command_is_found() => new CommandsAreInternal().Finds(nameof(OpenCommand), typeof(OpenCommand));

    [Fact]
    public void Each_module_has_one_line_in_program() => new OneLinePerModule(Program).Holds(Repo.Modules);

    [Fact]
    public void A_planted_seventh_module_without_its_line_is_found() => new OneLinePerModule(Program).Finds("Giftcards is not composed", [.. Repo.Modules, "Giftcards"]);

    [Fact]
    public void Reactions_are_called_after_effect_and_event() => new ReactionsAreNamed().Holds(Assemblies.Modules.Written());

    [Fact]
    public void A_planted_misnamed_reaction_is_found() => new ReactionsAreNamed().Finds(nameof(MisnamedReaction), typeof(MisnamedReaction));

    [Fact]
    public void Catalog_knows_no_person() => new CatalogStaysImpersonal().Holds(Assemblies.Modules.Where(a => Assemblies.ModuleOf(a) == "Catalog").Definitions());

    [Theory]
    [InlineData("ClaimsPrincipal")]
    [InlineData("CurrentPerson")]
    public void A_planted_person_in_catalog_is_found(string person) => new CatalogStaysImpersonal().Finds(person, Assemblies.Definition<GreetingWidget>());

    [Fact]
    public void The_kernel_and_the_contracts_depend_on_no_module()
    {
        var modules = Repo.Modules.Select(m => $"LaBelleCerise.{m}").ToArray();
        Assert.True(Types.InAssembly(Assemblies.Kernel).ShouldNot().HaveDependencyOnAny(modules).GetResult().IsSuccessful, "The kernel depends on a module (ADR 0002): turn it round with a kernel contract.");
        foreach (var contracts in Assemblies.Contracts)
        {
            var foreign = Repo.Modules.Where(m => m != Assemblies.ModuleOf(contracts)).Select(m => $"LaBelleCerise.{m}").ToArray();
            Assert.True(Types.InAssembly(contracts).ShouldNot().HaveDependencyOnAny(foreign).GetResult().IsSuccessful, $"{contracts.GetName().Name} depends on another module (ADR 0002): carry raw values.");
        }

        // The planted one: the same question about code that does depend on a module answers otherwise.
        Assert.False(Types.InAssembly(typeof(HostPeeks).Assembly).That().HaveName(nameof(HostPeeks)).ShouldNot().HaveDependencyOnAny(modules).GetResult().IsSuccessful);
    }

    private static SourceFile Project(string path, string item) => new(path, $"<Project><ItemGroup>{item}</ItemGroup></Project>");
}
