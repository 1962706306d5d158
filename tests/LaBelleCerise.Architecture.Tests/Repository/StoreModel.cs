using Microsoft.EntityFrameworkCore.Metadata;

namespace LaBelleCerise.Architecture.Tests.Repository;

/// <summary>The model of one store on one database.</summary>
internal sealed record StoreModel(string Store, string Provider, string Schema, IModel Model, bool HasDrifted);
