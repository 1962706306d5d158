using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LaBelleCerise.Ordering.Migrations.OrderingDb.Sqlite
{
    /// <inheritdoc />
    public partial class AddWithdrawals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "DeliveredOn",
                table: "orders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsShippingStopped",
                table: "orders",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "PromisedOn",
                table: "orders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "WithdrawnAt",
                table: "orders",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TakenBack",
                table: "order_lines",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Withdrawn",
                table: "order_lines",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "shipments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Carrier = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    TrackingNumber = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ShippedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    DeliveredOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_shipments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_shipments_orders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "withdrawal_misses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClientHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    OrderHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_withdrawal_misses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "withdrawals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FormId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Ground = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Culture = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    StatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    TermEndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RefundInCents = table.Column<long>(type: "INTEGER", nullable: false),
                    RefundDueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StopsShipping = table.Column<bool>(type: "INTEGER", nullable: false),
                    AreGoodsExpected = table.Column<bool>(type: "INTEGER", nullable: false),
                    GoodsBackAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ProofSeenAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RefundedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    RefundedInCents = table.Column<long>(type: "INTEGER", nullable: false),
                    RefundReference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    StaffId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StaffName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CollectedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IsRestricted = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_withdrawals", x => x.Id);
                    table.CheckConstraint("ck_withdrawals_amounts", "\"RefundInCents\" >= 0 AND \"RefundedInCents\" >= 0");
                    table.ForeignKey(
                        name: "FK_withdrawals_orders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "withdrawal_lines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WithdrawalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrderLineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sku = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Pieces = table.Column<int>(type: "INTEGER", nullable: false),
                    UnitPriceInCents = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_withdrawal_lines", x => x.Id);
                    table.CheckConstraint("ck_withdrawal_lines_pieces", "\"Pieces\" > 0");
                    table.ForeignKey(
                        name: "FK_withdrawal_lines_withdrawals_WithdrawalId",
                        column: x => x.WithdrawalId,
                        principalTable: "withdrawals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // Orders that were shipped before parcels had rows: one parcel each, under the order's own id.
            migrationBuilder.Sql(
                """
                INSERT INTO shipments ("Id", "OrderId", "Position", "Carrier", "TrackingNumber", "ShippedAt")
                SELECT "Id", "Id", 0, "Carrier", "TrackingNumber", "ShippedAt" FROM orders
                WHERE "ShippedAt" IS NOT NULL AND "Carrier" IS NOT NULL AND "TrackingNumber" IS NOT NULL;
                """);

            migrationBuilder.CreateIndex(
                name: "IX_shipments_OrderId_Position",
                table: "shipments",
                columns: new[] { "OrderId", "Position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_shipments_TrackingNumber",
                table: "shipments",
                column: "TrackingNumber");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawal_lines_WithdrawalId",
                table: "withdrawal_lines",
                column: "WithdrawalId");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawal_misses_At",
                table: "withdrawal_misses",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawal_misses_ClientHash",
                table: "withdrawal_misses",
                column: "ClientHash");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawal_misses_OrderHash",
                table: "withdrawal_misses",
                column: "OrderHash");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawals_Email",
                table: "withdrawals",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawals_FormId",
                table: "withdrawals",
                column: "FormId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_withdrawals_OrderId",
                table: "withdrawals",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_withdrawals_State_RefundDueOn",
                table: "withdrawals",
                columns: new[] { "State", "RefundDueOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "shipments");

            migrationBuilder.DropTable(
                name: "withdrawal_lines");

            migrationBuilder.DropTable(
                name: "withdrawal_misses");

            migrationBuilder.DropTable(
                name: "withdrawals");

            migrationBuilder.DropColumn(
                name: "DeliveredOn",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "IsShippingStopped",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "PromisedOn",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "WithdrawnAt",
                table: "orders");

            migrationBuilder.DropColumn(
                name: "TakenBack",
                table: "order_lines");

            migrationBuilder.DropColumn(
                name: "Withdrawn",
                table: "order_lines");
        }
    }
}
