using LaBelleCerise.Architecture.Tests.Planted;
using LaBelleCerise.Architecture.Tests.Repository;
using LaBelleCerise.Kernel.Announcements;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LaBelleCerise.Architecture.Tests.Data;

public sealed class DataTests
{
    private static readonly PlantedPersonPersonalData PlantedRegister = new();
    private static readonly HashSet<string> PlantedNames = [typeof(PlantedPerson).FullName!];

    private static StoreModel Planted { get; } = PlantedModel();

    [Fact]
    public void Every_stored_property_is_classified() => new RegisterComplete(Composition.Register).Holds(Composition.Models);

    [Fact]
    public void An_entity_without_register_class_is_found() => new RegisterComplete([]).Finds("PlantedPerson has no register class", Planted);

    [Theory]
    [InlineData("PlantedPerson.ForgottenPhone is not classified")]
    public void An_unclassified_property_is_found(string fault) => new RegisterComplete([PlantedRegister]).Finds(fault, Planted);

    [Fact]
    public void Two_register_classes_for_one_entity_are_found() => new RegisterComplete([PlantedRegister, new PlantedPersonPersonalData()]).Finds("has 2 register classes", Planted);

    [Fact]
    public void The_register_names_properties_that_exist() => new RegisterNamesWhatExists(Composition.Models).Holds(Composition.Register);

    [Theory]
    [InlineData("PlantedPerson.Renamed, which is not stored")]
    [InlineData("NobodysClock, which no entity has")]
    public void A_register_line_about_nothing_is_found(string fault) => new RegisterNamesWhatExists([Planted]).Finds(fault, PlantedRegister);

    [Fact]
    public void Every_property_of_an_announcement_is_classified() =>
        new AnnouncementsClassified(Composition.Register).Holds([.. Assemblies.Contracts.SelectMany(a => a.GetExportedTypes())]);

    [Fact]
    public void An_unclassified_announcement_is_found() => new AnnouncementsClassified([]).Finds("LooseMessage: Id, Version, When, Build not classified", typeof(LooseMessage));

    [Fact]
    public void Every_personal_row_can_be_found_from_its_person() => new PersonsCanBeFound(Composition.Register).Holds(Composition.Models);

    [Fact]
    public void A_person_that_nobody_can_find_is_found() => new PersonsCanBeFound([PlantedRegister]).Finds(nameof(PlantedPerson), Planted);

    [Fact]
    public void Each_table_stands_in_its_modules_own_schema() => new OwnSchema().Holds(Composition.Models);

    [Fact]
    public void A_table_in_somebody_elses_schema_is_found() => new OwnSchema().Finds("stands in schema \"ordering\"", Planted);

    [Fact]
    public void An_entity_in_two_stores_is_found() => new OwnSchema().Finds("is stored by planted and other", Planted, Planted with { Store = "other" });

    [Fact]
    public void The_migrations_lead_to_the_model() => new MigrationsMatchModel().Holds(Composition.Models);

    [Fact]
    public void A_planted_drift_is_found() => new MigrationsMatchModel().Finds("planted on Postgres", Planted);

    [Fact]
    public void A_person_row_says_where_it_came_from() => new PersonRowsHaveSource(Composition.Register).Holds(Composition.Models);

    [Fact]
    public void A_planted_person_row_without_source_is_found() => new PersonRowsHaveSource([new FoundPersonPersonalData()]).Finds(nameof(PlantedPerson), Planted);

    [Fact]
    public void Entities_keep_no_datetime() => new NoDateTime().Holds(Composition.Models);

    [Fact]
    public void A_planted_datetime_is_found() => new NoDateTime().Finds("PlantedPerson.Born", Planted);

    [Fact]
    public void Entities_keep_whole_numbers() => new WholeCents().Holds(Composition.Models);

    [Fact]
    public void A_planted_decimal_is_found() => new WholeCents().Finds("PlantedPerson.Price", Planted);

    [Fact]
    public void Persons_from_someone_else_come_through_one_door() => new ImportedThroughOneDoor().Holds(Repo.Files("src", ".cs"));

    [Fact]
    public void A_planted_import_beside_the_door_is_found() => new ImportedThroughOneDoor().Finds("src/X.cs", new SourceFile("src/X.cs", "new Lead { Source = PersonSource.ThirdParty }"));

    [Fact]
    public void Personal_data_are_reached_only_through_the_gate() =>
        new OneGate(Composition.PersonalEntities.Select(t => t.FullName!).ToHashSet()).Holds(Assemblies.ModulesAndHost.Definitions());

    [Fact]
    public void A_planted_open_set_is_found() => new OneGate(PlantedNames).Finds("PlantedDb.Persons is an open set", Assemblies.Definition<PlantedDb>());

    [Fact]
    public void A_planted_climb_past_the_gate_is_found() => new OneGate(PlantedNames).Finds("calls FindAsync", Assemblies.Definition<GateClimber>());

    [Fact]
    public void There_are_personal_entities_to_guard() => Assert.Contains(typeof(OutboxMessage), Composition.PersonalEntities);

    [Fact]
    public void No_sql_text_outside_the_kernel() => new NoRawSql().Holds(Assemblies.ModulesAndHost.Definitions());

    [Theory]
    [InlineData("ExecuteSqlRawAsync")]
    [InlineData("attaches a database")]
    public void A_planted_sql_text_is_found(string fault) => new NoRawSql().Finds(fault, Assemblies.Definition<GateClimber>());

    private static StoreModel PlantedModel()
    {
        using var db = new PlantedDb(new DbContextOptionsBuilder<PlantedDb>().UseNpgsql("Host=none").Options);
        return new StoreModel("planted", "Postgres", "planted", db.GetService<IDesignTimeModel>().Model, HasDrifted: true);
    }
}
