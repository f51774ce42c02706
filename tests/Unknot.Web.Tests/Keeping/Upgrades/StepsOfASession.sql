BEGIN TRANSACTION;
CREATE TABLE "Activities" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Activities" PRIMARY KEY,
    "KnotId" TEXT NOT NULL,
    "Day" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    "Activity" TEXT NOT NULL,
    "Score" INTEGER NOT NULL,
    "Ease" INTEGER NULL,
    "PersonId" TEXT NOT NULL,
    "ReplacesId" TEXT NULL,
    "ReplacedAt" INTEGER NULL,
    CONSTRAINT "CK_ActivityScore_Ease" CHECK ("Ease" BETWEEN 0 AND 10),
    CONSTRAINT "CK_ActivityScore_Score" CHECK ("Score" BETWEEN 0 AND 10),
    CONSTRAINT "FK_Activities_Activities_ReplacesId" FOREIGN KEY ("ReplacesId") REFERENCES "Activities" ("Id"),
    CONSTRAINT "FK_Activities_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Activities_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);
INSERT INTO "Activities" VALUES('019D30E1-D605-73DB-8A6D-7F801A60F8A8','019D30FD-4D41-7C06-B99B-54BD09F24155',739701,639102384000000000,'looking over my shoulder when I park the car',3,4,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Activities" VALUES('019D78FA-DE44-73AC-B6F1-99520A1EDE24','019D30FD-4D41-7C06-B99B-54BD09F24155',739715,639114480000000000,'looking over my shoulder when I park the car',5,4,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
CREATE TABLE "AddedMovements" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AddedMovements" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Phase" TEXT NOT NULL,
    "KnotId" TEXT NULL,
    "Presses" TEXT NULL,
    "Side" TEXT NOT NULL,
    "Sets" INTEGER NOT NULL,
    "Reps" INTEGER NULL,
    "Seconds" INTEGER NOT NULL,
    "Note" TEXT NULL,
    "FromTherapist" INTEGER NOT NULL,
    "AddedAt" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    CONSTRAINT "FK_AddedMovements_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id"),
    CONSTRAINT "FK_AddedMovements_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);
INSERT INTO "AddedMovements" VALUES('01900000-0000-7000-8000-000000000006','my therapist’s stretch','Stretch','019D30FD-4D41-7C06-B99B-54BD09F24155',NULL,'Each',2,NULL,30,NULL,1,639080000000000000,'01A21832-B03C-76F6-93CB-052890084BB6',0);
CREATE TABLE "Answers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Answers" PRIMARY KEY,
    "Scope" TEXT NOT NULL,
    "Question" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "Extra" TEXT NOT NULL,
    "KnotId" TEXT NULL,
    "VisitId" TEXT NULL,
    "RoundId" TEXT NULL,
    "AnsweredAt" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "ReplacesId" TEXT NULL,
    "ReplacedAt" INTEGER NULL,
    CONSTRAINT "FK_Answers_Answers_ReplacesId" FOREIGN KEY ("ReplacesId") REFERENCES "Answers" ("Id"),
    CONSTRAINT "FK_Answers_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id"),
    CONSTRAINT "FK_Answers_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Answers_Visits_VisitId" FOREIGN KEY ("VisitId") REFERENCES "Visits" ("Id")
);
INSERT INTO "Answers" VALUES('019B40E3-5941-7CC8-8A6D-AE8DD31A207F','Desk','armrests','unsupported','[]',NULL,NULL,'019B40E3-5940-7DC3-882E-4BD66EC7D925',639019170000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019B40E3-5942-7DF5-85CE-C4E69CE876A2','Desk','back','no_lumbar','[]',NULL,NULL,'019B40E3-5940-7DC3-882E-4BD66EC7D925',639019170000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019B40E3-5943-7470-B09B-9271CE1CCD53','Desk','chair_height','too_low','[]',NULL,NULL,'019B40E3-5940-7DC3-882E-4BD66EC7D925',639019170000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019B40E3-5944-7AA5-B424-46607592F763','Desk','pan_depth','too_long','[]',NULL,NULL,'019B40E3-5940-7DC3-882E-4BD66EC7D925',639019170000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019CB3AD-3941-74B1-AD8E-46A50B8407B7','Desk','armrests','supported','[]',NULL,NULL,'019CB3AD-3940-78AA-BF37-DB7EC317E306',639081378000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019CB3AD-3942-7C58-BBDA-4BDE41A2EB64','Desk','back','no_lumbar','[]',NULL,NULL,'019CB3AD-3940-78AA-BF37-DB7EC317E306',639081378000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019CB3AD-3943-7611-8059-3D050262022B','Desk','chair_height','knees_90','[]',NULL,NULL,'019CB3AD-3940-78AA-BF37-DB7EC317E306',639081378000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019CB3AD-3944-79B6-BCC3-C91480984EC9','Desk','pan_depth','gap_fits','[]',NULL,NULL,'019CB3AD-3940-78AA-BF37-DB7EC317E306',639081378000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019CFBC6-4140-7750-A2E3-4340CD2BBFCF','Exposure','Q20','no','[]',NULL,NULL,NULL,639093474000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019CFBC6-4141-71D9-9D7F-F54BD2A18AE6','Exposure','Q25','no','[]',NULL,NULL,NULL,639093474000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019CFBC6-4142-7A54-9F7E-F071557016D4','Exposure','Q30','no','[]',NULL,NULL,NULL,639093474000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019CFBC6-4143-722E-AC45-5E830340737F','Exposure','Q31','4','[]',NULL,NULL,NULL,639093474000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019CFBC6-4144-7040-8A99-DD2ACCD4BC30','Exposure','Q35','5','[]',NULL,NULL,NULL,639093474000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019D30FD-4D43-7182-8167-9F515842BAA2','AgeGroup','age','from_16','[]',NULL,'019D30FD-4D40-7BCC-9D5E-F0EB4321271C','019D30FD-4D40-7BCC-9D5E-F0EB4321271C',639102402000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019D30FD-4D44-7D34-9FBC-9C60E2598DA4','Gate','G1','no','[]',NULL,'019D30FD-4D40-7BCC-9D5E-F0EB4321271C','019D30FD-4D40-7BCC-9D5E-F0EB4321271C',639102402000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019D30FD-4D45-7CE0-BB69-C34364DB7688','Gate','G2','no','[]',NULL,'019D30FD-4D40-7BCC-9D5E-F0EB4321271C','019D30FD-4D40-7BCC-9D5E-F0EB4321271C',639102402000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019D30FD-4D46-7A20-A4DB-EE74E163D8AD','Gate','G3','no','[]',NULL,'019D30FD-4D40-7BCC-9D5E-F0EB4321271C','019D30FD-4D40-7BCC-9D5E-F0EB4321271C',639102402000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019D30FD-4D47-7350-BE4C-E7E7404B0E84','Gate','G4','no','[]',NULL,'019D30FD-4D40-7BCC-9D5E-F0EB4321271C','019D30FD-4D40-7BCC-9D5E-F0EB4321271C',639102402000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019D30FD-4D48-7B3D-88A4-63EDCDC7FE18','Gate','G5','no','[]',NULL,'019D30FD-4D40-7BCC-9D5E-F0EB4321271C','019D30FD-4D40-7BCC-9D5E-F0EB4321271C',639102402000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019D30FD-4D49-762A-8FFD-537D18F61285','Gate','G6','no','[]',NULL,'019D30FD-4D40-7BCC-9D5E-F0EB4321271C','019D30FD-4D40-7BCC-9D5E-F0EB4321271C',639102402000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019D30FD-4D4A-76B5-AC6F-E26E56B2687B','Gate','G7','no','[]',NULL,'019D30FD-4D40-7BCC-9D5E-F0EB4321271C','019D30FD-4D40-7BCC-9D5E-F0EB4321271C',639102402000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019D30FD-4D4B-7082-A485-2DCF298BBAFA','Gate','G8','no','[]',NULL,'019D30FD-4D40-7BCC-9D5E-F0EB4321271C','019D30FD-4D40-7BCC-9D5E-F0EB4321271C',639102402000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019D30FD-4D4C-7856-8B5F-D7919099C813','Press','NK_ANGLE_L','reproduces','[]','019D30FD-4D41-7C06-B99B-54BD09F24155','019D30FD-4D40-7BCC-9D5E-F0EB4321271C','019D30FD-4D40-7BCC-9D5E-F0EB4321271C',639102402000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019D30FD-4D4D-719B-9934-5882DA5E5129','Flag','RF03','no','[]','019D30FD-4D41-7C06-B99B-54BD09F24155',NULL,NULL,639102402000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "Answers" VALUES('019D30FD-4D4E-728D-A0C0-4EF25086C748','Flag','RF07','no','[]','019D30FD-4D41-7C06-B99B-54BD09F24155',NULL,NULL,639102402000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
CREATE TABLE "CheckIns" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_CheckIns" PRIMARY KEY,
    "KnotId" TEXT NOT NULL,
    "Day" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    "Nprs" INTEGER NULL,
    "Tenderness" INTEGER NULL,
    "Back" TEXT NULL,
    "Stress" INTEGER NULL,
    "DeskHours" REAL NULL,
    "Extras" TEXT NOT NULL,
    "Note" TEXT NULL,
    "PersonId" TEXT NOT NULL,
    "ReplacesId" TEXT NULL,
    "ReplacedAt" INTEGER NULL,
    CONSTRAINT "CK_CheckIn_Nprs" CHECK ("Nprs" BETWEEN 0 AND 10),
    CONSTRAINT "CK_CheckIn_Stress" CHECK ("Stress" BETWEEN 0 AND 10),
    CONSTRAINT "CK_CheckIn_Tenderness" CHECK ("Tenderness" BETWEEN 0 AND 10),
    CONSTRAINT "FK_CheckIns_CheckIns_ReplacesId" FOREIGN KEY ("ReplacesId") REFERENCES "CheckIns" ("Id"),
    CONSTRAINT "FK_CheckIns_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_CheckIns_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);
INSERT INTO "CheckIns" VALUES('019D3118-C484-7F85-933D-1AAA8B96D405','019D30FD-4D41-7C06-B99B-54BD09F24155',739701,639102420000000000,3,5,'No',6,8.0,'["habit:roll_at_the_kettle"]',NULL,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,639080000000000000);
INSERT INTO "CheckIns" VALUES('019D363F-208C-79D9-A6E3-5EDEBFCE2C84','019D30FD-4D41-7C06-B99B-54BD09F24155',739702,639103284000000000,5,6,'No',2,NULL,'[]','Deadline week. I notice that I pull my shoulders up.','01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "CheckIns" VALUES('019D3B65-7C8D-7A3C-97AB-7BCFEA7A5581','019D30FD-4D41-7C06-B99B-54BD09F24155',739703,639104148000000000,1,3,'No',4,NULL,'["little_movement","habit:screen_at_eye_level"]',NULL,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "CheckIns" VALUES('019D408B-D892-71A7-AC53-83268AA117D6','019D30FD-4D41-7C06-B99B-54BD09F24155',739704,639105012000000000,4,5,'No',7,7.5,'[]',NULL,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "CheckIns" VALUES('019D45B2-3493-7C0E-998D-951422FA1A6F','019D30FD-4D41-7C06-B99B-54BD09F24155',739705,639105876000000000,0,0,'Gone',3,8.5,'["habit:screen_at_eye_level"]',NULL,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "CheckIns" VALUES('019D4FFE-ECA2-7C3D-963D-77D7F4D120CD','019D30FD-4D41-7C06-B99B-54BD09F24155',739707,639107604000000000,0,1,'No',3,8.5,'[]',NULL,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
INSERT INTO "CheckIns" VALUES('01900000-0000-7000-8000-000000000008','019D30FD-4D41-7C06-B99B-54BD09F24155',739701,639102420000000000,1,5,'No',6,8.0,'["habit:roll_at_the_kettle"]',NULL,'01A21832-B03C-76F6-93CB-052890084BB6','019D3118-C484-7F85-933D-1AAA8B96D405',NULL);
CREATE TABLE "Clearances" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Clearances" PRIMARY KEY,
    "KnotId" TEXT NULL,
    "Flags" TEXT NOT NULL,
    "SeenOn" INTEGER NOT NULL,
    "MayGoOn" INTEGER NOT NULL,
    "RecordedAt" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "ReplacesId" TEXT NULL,
    "ReplacedAt" INTEGER NULL,
    CONSTRAINT "FK_Clearances_Clearances_ReplacesId" FOREIGN KEY ("ReplacesId") REFERENCES "Clearances" ("Id"),
    CONSTRAINT "FK_Clearances_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id"),
    CONSTRAINT "FK_Clearances_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);
INSERT INTO "Clearances" VALUES('01900000-0000-7000-8000-000000000005','019D30FD-4D41-7C06-B99B-54BD09F24155','["RF1"]',739700,1,639080000000000000,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
CREATE TABLE "Corrections" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Corrections" PRIMARY KEY,
    "RowId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "Said" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "FK_Corrections_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);
INSERT INTO "Corrections" VALUES('01900000-0000-7000-8000-000000000007','019D3073-F901-7A6D-B05E-EECE0A5E6A85',639080000000000000,'{"easeAfter":4}','01A21832-B03C-76F6-93CB-052890084BB6');
CREATE TABLE "DeskEvents" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_DeskEvents" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "Seconds" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL, "Answer" TEXT NULL, "Movement" TEXT NULL,
    CONSTRAINT "FK_DeskEvents_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);
INSERT INTO "DeskEvents" VALUES('01900000-0000-7000-8000-000000000001','roll',639080000000000000,60,'01A21832-B03C-76F6-93CB-052890084BB6','Done','shoulder_roll');
CREATE TABLE "Forecasts" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Forecasts" PRIMARY KEY,
    "KnotId" TEXT NOT NULL,
    "AsOf" INTEGER NOT NULL,
    "MadeAt" INTEGER NOT NULL,
    "ContentVersion" TEXT NOT NULL,
    "ModelVersion" TEXT NOT NULL,
    "EntriesSeen" INTEGER NOT NULL,
    "Chances" TEXT NOT NULL,
    "Answer" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "FK_Forecasts_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Forecasts_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);
CREATE TABLE "KnotBeliefs" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_KnotBeliefs" PRIMARY KEY,
    "KnotId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    "ContentVersion" TEXT NOT NULL,
    "Muscles" TEXT NOT NULL,
    "Elsewhere" REAL NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "FK_KnotBeliefs_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_KnotBeliefs_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);
INSERT INTO "KnotBeliefs" VALUES('019D30FD-4D55-7144-9423-1437CE5F6CA1','019D30FD-4D41-7C06-B99B-54BD09F24155',639102402000000000,'aca8b72b9e5d6aef','[{"muscle":"levator_scapulae","side":"left","probability":0.5751834457545524},{"muscle":"splenius","side":"left","probability":0.3707229488821384},{"muscle":"upper_trapezius","side":"left","probability":0.009254229124003676},{"muscle":"middle_trapezius","side":"left","probability":0.00671151287591502},{"muscle":"rhomboids","side":"left","probability":0.006528992018270069},{"muscle":"semispinalis","side":"left","probability":0.004491455732027581},{"muscle":"supraspinatus","side":"left","probability":0.0036253795980505992},{"muscle":"sternocleidomastoid","side":"left","probability":0.0033001695767475043},{"muscle":"lower_trapezius","side":"left","probability":0.0026446929905824174},{"muscle":"scalenes","side":"left","probability":0.002184041016988398},{"muscle":"deep_neck_flexors","side":"left","probability":0.0010650940336227254}]',1.42880383971012332733e-02,'01A21832-B03C-76F6-93CB-052890084BB6');
CREATE TABLE "KnotMaps" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_KnotMaps" PRIMARY KEY,
    "KnotId" TEXT NOT NULL,
    "CheckInId" TEXT NULL,
    "RecordedAt" INTEGER NOT NULL,
    "Marks" TEXT NOT NULL,
    "Moved" INTEGER NOT NULL,
    "Spread" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "ReplacesId" TEXT NULL,
    "ReplacedAt" INTEGER NULL,
    CONSTRAINT "FK_KnotMaps_CheckIns_CheckInId" FOREIGN KEY ("CheckInId") REFERENCES "CheckIns" ("Id"),
    CONSTRAINT "FK_KnotMaps_KnotMaps_ReplacesId" FOREIGN KEY ("ReplacesId") REFERENCES "KnotMaps" ("Id"),
    CONSTRAINT "FK_KnotMaps_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_KnotMaps_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);
INSERT INTO "KnotMaps" VALUES('019D30FD-4D42-7022-8259-67F9A148E257','019D30FD-4D41-7C06-B99B-54BD09F24155',NULL,639102402000000000,'[{"place":"NK_ANGLE_L","kind":"sore"}]',0,0,'01A21832-B03C-76F6-93CB-052890084BB6',NULL,NULL);
CREATE TABLE "Knots" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Knots" PRIMARY KEY,
    "VisitId" TEXT NULL,
    "Name" TEXT NOT NULL,
    "Side" TEXT NULL,
    "Places" TEXT NOT NULL,
    "Point" TEXT NULL,
    "Muscle" TEXT NULL,
    "SoreNow" INTEGER NULL,
    "WorstThisWeek" INTEGER NULL,
    "OnsetDays" INTEGER NULL,
    "BeenBefore" INTEGER NULL,
    "OpenedAt" INTEGER NOT NULL,
    "OpenedDay" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "StateSince" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    CONSTRAINT "CK_Knot_SoreNow" CHECK ("SoreNow" BETWEEN 0 AND 10),
    CONSTRAINT "CK_Knot_WorstThisWeek" CHECK ("WorstThisWeek" BETWEEN 0 AND 10),
    CONSTRAINT "FK_Knots_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Knots_Visits_VisitId" FOREIGN KEY ("VisitId") REFERENCES "Visits" ("Id")
);
INSERT INTO "Knots" VALUES('019D30FD-4D41-7C06-B99B-54BD09F24155','019D30FD-4D40-7BCC-9D5E-F0EB4321271C','Corner where neck meets shoulder, left','Left','["NK_ANGLE_L"]',NULL,'levator_scapulae',5,7,21,0,639102402000000000,739701,'Closed',639197460000000000,'01A21832-B03C-76F6-93CB-052890084BB6',2);
CREATE TABLE "OwnedItems" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_OwnedItems" PRIMARY KEY,
    "Item" TEXT NOT NULL,
    "Since" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "FK_OwnedItems_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);
INSERT INTO "OwnedItems" VALUES('01900000-0000-7000-8000-000000000002','ball',639080000000000000,'01A21832-B03C-76F6-93CB-052890084BB6');
CREATE TABLE "Pauses" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Pauses" PRIMARY KEY,
    "KnotId" TEXT NOT NULL,
    "Why" TEXT NOT NULL,
    "FromDay" INTEGER NOT NULL,
    "StartedAt" INTEGER NOT NULL,
    "UntilDay" INTEGER NULL,
    "PersonId" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    CONSTRAINT "FK_Pauses_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Pauses_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);
INSERT INTO "Pauses" VALUES('01A21832-CE8E-7A6E-AC6E-8A7ADBB486BF','019D30FD-4D41-7C06-B99B-54BD09F24155','Holiday',739786,639175536000000000,739800,'01A21832-B03C-76F6-93CB-052890084BB6',0);
CREATE TABLE "People" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_People" PRIMARY KEY,
    "ZoneId" TEXT NOT NULL,
    "Country" TEXT NULL,
    "CreatedAt" INTEGER NOT NULL
);
INSERT INTO "People" VALUES('01A21832-B03C-76F6-93CB-052890084BB6','Etc/UTC',NULL,639312991048283875);
CREATE TABLE "Plans" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Plans" PRIMARY KEY,
    "KnotId" TEXT NOT NULL,
    "MadeAt" INTEGER NOT NULL,
    "FromDay" INTEGER NOT NULL,
    "ContentVersion" TEXT NOT NULL,
    "Muscle" TEXT NOT NULL,
    "Side" TEXT NULL,
    "Answer" TEXT NOT NULL,
    "PersonId" TEXT NOT NULL,
    CONSTRAINT "FK_Plans_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Plans_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);
INSERT INTO "Plans" VALUES('019D3073-F900-7422-82AF-5D58CC469AE9','019D30FD-4D41-7C06-B99B-54BD09F24155',639102312000000000,739701,'aca8b72b9e5d6aef','levator_scapulae','Left','{"minutes":5,"totalSeconds":275,"steps":[{"movement":"hook_levator_release","own":null,"phase":"release","role":"own","knot":0,"side":"each","sets":1,"reps":1,"points":1,"holdSeconds":60,"repSeconds":null,"restSeconds":10,"restOfReps":false,"seconds":60,"pressure":{"least":3,"most":5},"ceiling":6,"effortCeiling":null,"level":0,"version":null,"using":["hand"],"onFloor":false,"breath":null,"officeVersion":false,"onlySo":[],"changes":[],"why":"Held pressure lets the stiff-neck muscle soften for a while, so that the next step is easier. It comes before strengthening. Your own hand, fingers or thumb. Softest first: a harder one only after two comfortable sessions.","evidence":"B","sources":["HANTEN2000","IC_META2022"]},{"movement":"wall_slide","own":null,"phase":"strengthen","role":"own","knot":0,"side":"both","sets":2,"reps":10,"points":null,"holdSeconds":2,"repSeconds":8,"restSeconds":30,"restOfReps":false,"seconds":190,"pressure":null,"ceiling":3,"effortCeiling":6,"level":0,"version":null,"using":["wall"],"onFloor":false,"breath":null,"officeVersion":false,"onlySo":[],"changes":[],"why":"Strengthens the blade-lowerer: while that is weak, the stiff-neck muscle does its work.","evidence":"B","sources":["GARCIA2023","WALLSLIDE2017"]}],"missing":["stretch","retrain"],"gentle":false,"takenOut":[{"movement":"low_row_depression","because":"equipment","text":"Low band row with blades down needs what is not at hand: elastic exercise band.","instead":"wall_slide"}],"otherMuscle":null,"otherSide":null,"leftAside":[],"worksOnCause":true}','01A21832-B03C-76F6-93CB-052890084BB6');
INSERT INTO "Plans" VALUES('019D359A-5506-7675-BB4C-25B0F108AF73','019D30FD-4D41-7C06-B99B-54BD09F24155',639103176000000000,739702,'aca8b72b9e5d6aef','levator_scapulae','Left','{"minutes":10,"totalSeconds":585,"steps":[{"movement":"levator_stretch","own":null,"phase":"stretch","role":"own","knot":0,"side":"each","sets":1,"reps":1,"points":null,"holdSeconds":60,"repSeconds":null,"restSeconds":5,"restOfReps":false,"seconds":125,"pressure":null,"ceiling":3,"effortCeiling":null,"level":0,"version":null,"using":["chair"],"onFloor":false,"breath":{"inSeconds":4,"outSeconds":{"least":6,"most":8}},"officeVersion":false,"onlySo":[],"changes":[],"why":"Lengthens the stiff-neck muscle, where it is likely short and tense.","evidence":"B","sources":["TUNWATT2016","TS_UPPER"]},{"movement":"hook_levator_release","own":null,"phase":"release","role":"own","knot":0,"side":"each","sets":1,"reps":1,"points":2,"holdSeconds":60,"repSeconds":null,"restSeconds":10,"restOfReps":false,"seconds":130,"pressure":{"least":3,"most":5},"ceiling":6,"effortCeiling":null,"level":0,"version":null,"using":["hand"],"onFloor":false,"breath":null,"officeVersion":false,"onlySo":[],"changes":[],"why":"Held pressure lets the stiff-neck muscle soften for a while, so that the next step is easier. It comes before strengthening. Your own hand, fingers or thumb. Softest first: a harder one only after two comfortable sessions.","evidence":"B","sources":["HANTEN2000","IC_META2022"]},{"movement":"wall_slide","own":null,"phase":"strengthen","role":"own","knot":0,"side":"both","sets":2,"reps":10,"points":null,"holdSeconds":2,"repSeconds":8,"restSeconds":30,"restOfReps":false,"seconds":190,"pressure":null,"ceiling":3,"effortCeiling":6,"level":0,"version":null,"using":["wall"],"onFloor":false,"breath":null,"officeVersion":false,"onlySo":[],"changes":[],"why":"Strengthens the blade-lowerer: while that is weak, the stiff-neck muscle does its work. It has its day in the week: the boxer\u0027s rib muscle leaves the stiff-neck muscle its work.","evidence":"B","sources":["GARCIA2023","WALLSLIDE2017"]},{"movement":"scapular_depression_hold","own":null,"phase":"retrain","role":"own","knot":0,"side":"both","sets":1,"reps":6,"points":null,"holdSeconds":10,"repSeconds":10,"restSeconds":5,"restOfReps":true,"seconds":85,"pressure":null,"ceiling":3,"effortCeiling":6,"level":0,"version":null,"using":[],"onFloor":false,"breath":null,"officeVersion":false,"onlySo":[],"changes":[],"why":"Puts the new strength to use in the posture of your day, so that the stiff-neck muscle gets less of the work.","evidence":"B","sources":["ARTICLE_B","MCCABE2007","WEGNER2010"]}],"missing":[],"gentle":false,"takenOut":[],"otherMuscle":null,"otherSide":null,"leftAside":[],"worksOnCause":true}','01A21832-B03C-76F6-93CB-052890084BB6');
INSERT INTO "Plans" VALUES('019D3FE7-0D0E-7006-9D67-9534360F7571','019D30FD-4D41-7C06-B99B-54BD09F24155',639104904000000000,739704,'aca8b72b9e5d6aef','levator_scapulae','Left','{"minutes":5,"totalSeconds":275,"steps":[{"movement":"hook_levator_release","own":null,"phase":"release","role":"own","knot":0,"side":"each","sets":1,"reps":1,"points":1,"holdSeconds":60,"repSeconds":null,"restSeconds":10,"restOfReps":false,"seconds":60,"pressure":{"least":3,"most":5},"ceiling":6,"effortCeiling":null,"level":0,"version":null,"using":["hand"],"onFloor":false,"breath":null,"officeVersion":false,"onlySo":[],"changes":[],"why":"Held pressure lets the stiff-neck muscle soften for a while, so that the next step is easier. It comes before strengthening. Your own hand, fingers or thumb. Softest first: a harder one only after two comfortable sessions.","evidence":"B","sources":["HANTEN2000","IC_META2022"]},{"movement":"wall_slide","own":null,"phase":"strengthen","role":"own","knot":0,"side":"both","sets":2,"reps":10,"points":null,"holdSeconds":2,"repSeconds":8,"restSeconds":30,"restOfReps":false,"seconds":190,"pressure":null,"ceiling":3,"effortCeiling":6,"level":-1,"version":"Smaller range.","using":["wall"],"onFloor":false,"breath":null,"officeVersion":false,"onlySo":[],"changes":[],"why":"Strengthens the blade-lowerer: while that is weak, the stiff-neck muscle does its work. One step easier for now; it goes up again as it gets comfortable.","evidence":"B","sources":["GARCIA2023","WALLSLIDE2017"]}],"missing":["stretch","retrain"],"gentle":false,"takenOut":[{"movement":"low_row_depression","because":"equipment","text":"Low band row with blades down needs what is not at hand: elastic exercise band.","instead":"wall_slide"}],"otherMuscle":null,"otherSide":null,"leftAside":[],"worksOnCause":true}','01A21832-B03C-76F6-93CB-052890084BB6');
CREATE TABLE "Preferences" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Preferences" PRIMARY KEY,
    "Name" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "SetAt" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    CONSTRAINT "FK_Preferences_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);
INSERT INTO "Preferences" VALUES('01900000-0000-7000-8000-000000000003','breaks.every','50',639080000000000000,'01A21832-B03C-76F6-93CB-052890084BB6',2);
CREATE TABLE "ReliefChecks" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_ReliefChecks" PRIMARY KEY,
    "KnotId" TEXT NOT NULL,
    "StepId" TEXT NOT NULL,
    "AfterHours" INTEGER NOT NULL,
    "DueAt" INTEGER NOT NULL,
    "AskedAt" INTEGER NOT NULL,
    "Relief" TEXT NULL,
    "SameSpot" INTEGER NULL,
    "SameFeel" INTEGER NULL,
    "PersonId" TEXT NOT NULL,
    "ReplacesId" TEXT NULL,
    "ReplacedAt" INTEGER NULL,
    CONSTRAINT "FK_ReliefChecks_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ReliefChecks_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ReliefChecks_ReliefChecks_ReplacesId" FOREIGN KEY ("ReplacesId") REFERENCES "ReliefChecks" ("Id"),
    CONSTRAINT "FK_ReliefChecks_Steps_StepId" FOREIGN KEY ("StepId") REFERENCES "Steps" ("Id") ON DELETE CASCADE
);
CREATE TABLE "Requests" (
    "PersonId" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "RowId" TEXT NOT NULL,
    "At" INTEGER NOT NULL,
    CONSTRAINT "PK_Requests" PRIMARY KEY ("PersonId", "Key"),
    CONSTRAINT "FK_Requests_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);
INSERT INTO "Requests" VALUES('01A21832-B03C-76F6-93CB-052890084BB6','01900000-0000-7000-8000-000000000004','019D30FD-4D41-7C06-B99B-54BD09F24155',639080000000000000);
CREATE TABLE "Sessions" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Sessions" PRIMARY KEY,
    "AtStep" INTEGER NOT NULL,
    "Day" INTEGER NOT NULL,
    "EaseAfter" INTEGER NULL,
    "EaseBefore" INTEGER NULL,
    "EndedAt" INTEGER NULL,
    "KnotId" TEXT NOT NULL,
    "Minutes" INTEGER NOT NULL,
    "OtherKnotId" TEXT NULL,
    "PersonId" TEXT NOT NULL,
    "PlanId" TEXT NOT NULL,
    "PlannedSeconds" INTEGER NOT NULL,
    "Revision" INTEGER NOT NULL,
    "StartedAt" INTEGER NULL,
    "State" TEXT NOT NULL,
    "StoppedBecause" TEXT NULL, "Kind" TEXT NOT NULL DEFAULT 'Plan',
    CONSTRAINT "CK_PlannedSession_EaseAfter" CHECK ("EaseAfter" BETWEEN 0 AND 10),
    CONSTRAINT "CK_PlannedSession_EaseBefore" CHECK ("EaseBefore" BETWEEN 0 AND 10),
    CONSTRAINT "FK_Sessions_Knots_KnotId" FOREIGN KEY ("KnotId") REFERENCES "Knots" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Sessions_Knots_OtherKnotId" FOREIGN KEY ("OtherKnotId") REFERENCES "Knots" ("Id"),
    CONSTRAINT "FK_Sessions_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Sessions_Plans_PlanId" FOREIGN KEY ("PlanId") REFERENCES "Plans" ("Id") ON DELETE CASCADE
);
INSERT INTO "Sessions" VALUES('019D3073-F901-7A6D-B05E-EECE0A5E6A85',2,739701,8,5,639102314750000000,'019D30FD-4D41-7C06-B99B-54BD09F24155',5,NULL,'01A21832-B03C-76F6-93CB-052890084BB6','019D3073-F900-7422-82AF-5D58CC469AE9',275,0,639102312000000000,'Finished',NULL,'Plan');
INSERT INTO "Sessions" VALUES('019D359A-5507-7C5E-9C84-FFB5866A8F7F',4,739702,8,5,639103181850000000,'019D30FD-4D41-7C06-B99B-54BD09F24155',10,NULL,'01A21832-B03C-76F6-93CB-052890084BB6','019D359A-5506-7675-BB4C-25B0F108AF73',585,0,639103176000000000,'Finished',NULL,'Plan');
INSERT INTO "Sessions" VALUES('019D3FE7-0D0F-74B5-B2A8-90ECCCA7FE11',2,739704,9,6,639104906750000000,'019D30FD-4D41-7C06-B99B-54BD09F24155',5,NULL,'01A21832-B03C-76F6-93CB-052890084BB6','019D3FE7-0D0E-7006-9D67-9534360F7571',275,0,639104904000000000,'Finished',NULL,'Plan');
CREATE TABLE "Steps" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Steps" PRIMARY KEY,
    "Discomfort" INTEGER NULL,
    "DoneReps" INTEGER NULL,
    "DoneSeconds" INTEGER NULL,
    "Effort" INTEGER NULL,
    "EndedAt" INTEGER NULL,
    "IncompleteHold" INTEGER NOT NULL,
    "Movement" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "PersonId" TEXT NOT NULL,
    "Phase" TEXT NOT NULL,
    "Planned" TEXT NOT NULL,
    "PlannedSeconds" INTEGER NOT NULL,
    "Revision" INTEGER NOT NULL,
    "SessionId" TEXT NOT NULL,
    "SoftenedEarly" INTEGER NOT NULL,
    "StartedAt" INTEGER NULL,
    "State" TEXT NOT NULL,
    "StoppedBecause" TEXT NULL,
    "Tool" TEXT NULL, "TooMuch" TEXT NULL,
    CONSTRAINT "CK_PlannedStep_Discomfort" CHECK ("Discomfort" BETWEEN 0 AND 10),
    CONSTRAINT "CK_PlannedStep_Effort" CHECK ("Effort" BETWEEN 0 AND 10),
    CONSTRAINT "FK_Steps_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Steps_Sessions_SessionId" FOREIGN KEY ("SessionId") REFERENCES "Sessions" ("Id") ON DELETE CASCADE
);
INSERT INTO "Steps" VALUES('019D3074-E362-7948-B75B-106CF8CFFDE2',3,NULL,60,NULL,639102312600000000,0,'hook_levator_release',0,'01A21832-B03C-76F6-93CB-052890084BB6','Release','{"movement":"hook_levator_release","own":null,"phase":"release","role":"own","knot":0,"side":"each","sets":1,"reps":1,"points":1,"holdSeconds":60,"repSeconds":null,"restSeconds":10,"restOfReps":false,"seconds":60,"pressure":{"least":3,"most":5},"ceiling":6,"effortCeiling":null,"level":0,"version":null,"using":["hand"],"onFloor":false,"breath":null,"officeVersion":false,"onlySo":[],"changes":[],"why":"Held pressure lets the stiff-neck muscle soften for a while, so that the next step is easier. It comes before strengthening. Your own hand, fingers or thumb. Softest first: a harder one only after two comfortable sessions.","evidence":"B","sources":["HANTEN2000","IC_META2022"]}',60,0,'019D3073-F901-7A6D-B05E-EECE0A5E6A85',0,639102312000000000,'Done',NULL,'hand',NULL);
INSERT INTO "Steps" VALUES('019D3075-CDC3-77C1-BB84-A69DAB7E8286',3,NULL,190,5,639102313200000000,0,'wall_slide',1,'01A21832-B03C-76F6-93CB-052890084BB6','Strengthen','{"movement":"wall_slide","own":null,"phase":"strengthen","role":"own","knot":0,"side":"both","sets":2,"reps":10,"points":null,"holdSeconds":2,"repSeconds":8,"restSeconds":30,"restOfReps":false,"seconds":190,"pressure":null,"ceiling":3,"effortCeiling":6,"level":0,"version":null,"using":["wall"],"onFloor":false,"breath":null,"officeVersion":false,"onlySo":[],"changes":[],"why":"Strengthens the blade-lowerer: while that is weak, the stiff-neck muscle does its work.","evidence":"B","sources":["GARCIA2023","WALLSLIDE2017"]}',190,0,'019D3073-F901-7A6D-B05E-EECE0A5E6A85',0,639102311300000000,'Done',NULL,NULL,NULL);
INSERT INTO "Steps" VALUES('019D359B-3F68-736E-A6B7-7E296BADB4AC',2,NULL,125,NULL,639103176600000000,0,'levator_stretch',0,'01A21832-B03C-76F6-93CB-052890084BB6','Stretch','{"movement":"levator_stretch","own":null,"phase":"stretch","role":"own","knot":0,"side":"each","sets":1,"reps":1,"points":null,"holdSeconds":60,"repSeconds":null,"restSeconds":5,"restOfReps":false,"seconds":125,"pressure":null,"ceiling":3,"effortCeiling":null,"level":0,"version":null,"using":["chair"],"onFloor":false,"breath":{"inSeconds":4,"outSeconds":{"least":6,"most":8}},"officeVersion":false,"onlySo":[],"changes":[],"why":"Lengthens the stiff-neck muscle, where it is likely short and tense.","evidence":"B","sources":["TUNWATT2016","TS_UPPER"]}',125,0,'019D359A-5507-7C5E-9C84-FFB5866A8F7F',0,639103175350000000,'Done',NULL,NULL,NULL);
INSERT INTO "Steps" VALUES('019D359C-29C9-70FE-9286-92BE011D956C',1,NULL,130,NULL,639103177200000000,0,'hook_levator_release',1,'01A21832-B03C-76F6-93CB-052890084BB6','Release','{"movement":"hook_levator_release","own":null,"phase":"release","role":"own","knot":0,"side":"each","sets":1,"reps":1,"points":2,"holdSeconds":60,"repSeconds":null,"restSeconds":10,"restOfReps":false,"seconds":130,"pressure":{"least":3,"most":5},"ceiling":6,"effortCeiling":null,"level":0,"version":null,"using":["hand"],"onFloor":false,"breath":null,"officeVersion":false,"onlySo":[],"changes":[],"why":"Held pressure lets the stiff-neck muscle soften for a while, so that the next step is easier. It comes before strengthening. Your own hand, fingers or thumb. Softest first: a harder one only after two comfortable sessions.","evidence":"B","sources":["HANTEN2000","IC_META2022"]}',130,0,'019D359A-5507-7C5E-9C84-FFB5866A8F7F',0,639103175900000000,'Done',NULL,'hand',NULL);
INSERT INTO "Steps" VALUES('019D359D-142A-70F3-840B-C76B23AC558C',3,NULL,190,3,639103177800000000,0,'wall_slide',2,'01A21832-B03C-76F6-93CB-052890084BB6','Strengthen','{"movement":"wall_slide","own":null,"phase":"strengthen","role":"own","knot":0,"side":"both","sets":2,"reps":10,"points":null,"holdSeconds":2,"repSeconds":8,"restSeconds":30,"restOfReps":false,"seconds":190,"pressure":null,"ceiling":3,"effortCeiling":6,"level":0,"version":null,"using":["wall"],"onFloor":false,"breath":null,"officeVersion":false,"onlySo":[],"changes":[],"why":"Strengthens the blade-lowerer: while that is weak, the stiff-neck muscle does its work. It has its day in the week: the boxer\u0027s rib muscle leaves the stiff-neck muscle its work.","evidence":"B","sources":["GARCIA2023","WALLSLIDE2017"]}',190,0,'019D359A-5507-7C5E-9C84-FFB5866A8F7F',0,639103175900000000,'Done',NULL,NULL,NULL);
INSERT INTO "Steps" VALUES('019D359D-FE8B-779D-A1B7-D0B6CAB7F1DE',3,NULL,85,5,639103178400000000,0,'scapular_depression_hold',3,'01A21832-B03C-76F6-93CB-052890084BB6','Retrain','{"movement":"scapular_depression_hold","own":null,"phase":"retrain","role":"own","knot":0,"side":"both","sets":1,"reps":6,"points":null,"holdSeconds":10,"repSeconds":10,"restSeconds":5,"restOfReps":true,"seconds":85,"pressure":null,"ceiling":3,"effortCeiling":6,"level":0,"version":null,"using":[],"onFloor":false,"breath":null,"officeVersion":false,"onlySo":[],"changes":[],"why":"Puts the new strength to use in the posture of your day, so that the stiff-neck muscle gets less of the work.","evidence":"B","sources":["ARTICLE_B","MCCABE2007","WEGNER2010"]}',85,0,'019D359A-5507-7C5E-9C84-FFB5866A8F7F',0,639103177550000000,'Done',NULL,NULL,NULL);
INSERT INTO "Steps" VALUES('019D3FE7-F770-7326-BAB6-D9C7DB6D08C3',0,NULL,60,NULL,639104904600000000,0,'hook_levator_release',0,'01A21832-B03C-76F6-93CB-052890084BB6','Release','{"movement":"hook_levator_release","own":null,"phase":"release","role":"own","knot":0,"side":"each","sets":1,"reps":1,"points":1,"holdSeconds":60,"repSeconds":null,"restSeconds":10,"restOfReps":false,"seconds":60,"pressure":{"least":3,"most":5},"ceiling":6,"effortCeiling":null,"level":0,"version":null,"using":["hand"],"onFloor":false,"breath":null,"officeVersion":false,"onlySo":[],"changes":[],"why":"Held pressure lets the stiff-neck muscle soften for a while, so that the next step is easier. It comes before strengthening. Your own hand, fingers or thumb. Softest first: a harder one only after two comfortable sessions.","evidence":"B","sources":["HANTEN2000","IC_META2022"]}',60,0,'019D3FE7-0D0F-74B5-B2A8-90ECCCA7FE11',0,639104904000000000,'Done',NULL,'hand',NULL);
INSERT INTO "Steps" VALUES('019D3FE8-E1D1-7A2E-A4C5-A99AC4832569',1,NULL,190,5,639104905200000000,0,'wall_slide',1,'01A21832-B03C-76F6-93CB-052890084BB6','Strengthen','{"movement":"wall_slide","own":null,"phase":"strengthen","role":"own","knot":0,"side":"both","sets":2,"reps":10,"points":null,"holdSeconds":2,"repSeconds":8,"restSeconds":30,"restOfReps":false,"seconds":190,"pressure":null,"ceiling":3,"effortCeiling":6,"level":-1,"version":"Smaller range.","using":["wall"],"onFloor":false,"breath":null,"officeVersion":false,"onlySo":[],"changes":[],"why":"Strengthens the blade-lowerer: while that is weak, the stiff-neck muscle does its work. One step easier for now; it goes up again as it gets comfortable.","evidence":"B","sources":["GARCIA2023","WALLSLIDE2017"]}',190,0,'019D3FE7-0D0F-74B5-B2A8-90ECCCA7FE11',0,639104903300000000,'Done',NULL,NULL,NULL);
CREATE TABLE "Visits" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_Visits" PRIMARY KEY,
    "StartedAt" INTEGER NOT NULL,
    "EndedAt" INTEGER NULL,
    "State" TEXT NOT NULL,
    "Step" TEXT NOT NULL,
    "Words" TEXT NULL,
    "Marks" TEXT NOT NULL,
    "Joins" TEXT NOT NULL,
    "Splits" TEXT NOT NULL,
    "SoreNow" INTEGER NULL,
    "WorstThisWeek" INTEGER NULL,
    "OnsetDays" INTEGER NULL,
    "BeenBefore" INTEGER NULL,
    "Notes" TEXT NULL,
    "PersonId" TEXT NOT NULL,
    "Revision" INTEGER NOT NULL,
    CONSTRAINT "CK_Visit_SoreNow" CHECK ("SoreNow" BETWEEN 0 AND 10),
    CONSTRAINT "CK_Visit_WorstThisWeek" CHECK ("WorstThisWeek" BETWEEN 0 AND 10),
    CONSTRAINT "FK_Visits_People_PersonId" FOREIGN KEY ("PersonId") REFERENCES "People" ("Id") ON DELETE CASCADE
);
INSERT INTO "Visits" VALUES('019D30FD-4D40-7BCC-9D5E-F0EB4321271C',639102402000000000,639102407400000000,'Finished','result',NULL,'[{"place":"NK_ANGLE_L","kind":"sore"}]','[]','[]',5,7,21,0,NULL,'01A21832-B03C-76F6-93CB-052890084BB6',0);
CREATE TABLE "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);
INSERT INTO "__EFMigrationsHistory" VALUES('20261121112253_FirstLoop','10.0.14');
INSERT INTO "__EFMigrationsHistory" VALUES('20261126031139_StepEffort','10.0.14');
INSERT INTO "__EFMigrationsHistory" VALUES('20261126063736_AloneAndBreaks','10.0.14');
INSERT INTO "__EFMigrationsHistory" VALUES('20261126064237_AddedMovements','10.0.14');
INSERT INTO "__EFMigrationsHistory" VALUES('20261126065050_KnotsOverTime','10.0.14');
INSERT INTO "__EFMigrationsHistory" VALUES('20261126093925_StepTooMuch','10.0.14');
INSERT INTO "__EFMigrationsHistory" VALUES('20261126133722_KnotForecasts','10.0.14');
INSERT INTO "__EFMigrationsHistory" VALUES('20261127043426_StepsOfASession','10.0.14');
CREATE INDEX "IX_Answers_KnotId" ON "Answers" ("KnotId");
CREATE INDEX "IX_Answers_PersonId_Scope_Question_AnsweredAt" ON "Answers" ("PersonId", "Scope", "Question", "AnsweredAt");
CREATE UNIQUE INDEX "IX_Answers_ReplacesId" ON "Answers" ("ReplacesId");
CREATE INDEX "IX_Answers_VisitId" ON "Answers" ("VisitId");
CREATE INDEX "IX_CheckIns_KnotId_Day" ON "CheckIns" ("KnotId", "Day");
CREATE INDEX "IX_CheckIns_PersonId_Day" ON "CheckIns" ("PersonId", "Day");
CREATE UNIQUE INDEX "IX_CheckIns_ReplacesId" ON "CheckIns" ("ReplacesId");
CREATE INDEX "IX_Clearances_KnotId" ON "Clearances" ("KnotId");
CREATE INDEX "IX_Clearances_PersonId_RecordedAt" ON "Clearances" ("PersonId", "RecordedAt");
CREATE UNIQUE INDEX "IX_Clearances_ReplacesId" ON "Clearances" ("ReplacesId");
CREATE INDEX "IX_DeskEvents_PersonId_StartedAt" ON "DeskEvents" ("PersonId", "StartedAt");
CREATE INDEX "IX_KnotBeliefs_KnotId_At" ON "KnotBeliefs" ("KnotId", "At");
CREATE INDEX "IX_KnotBeliefs_PersonId" ON "KnotBeliefs" ("PersonId");
CREATE INDEX "IX_KnotMaps_CheckInId" ON "KnotMaps" ("CheckInId");
CREATE INDEX "IX_KnotMaps_KnotId_RecordedAt" ON "KnotMaps" ("KnotId", "RecordedAt");
CREATE INDEX "IX_KnotMaps_PersonId" ON "KnotMaps" ("PersonId");
CREATE UNIQUE INDEX "IX_KnotMaps_ReplacesId" ON "KnotMaps" ("ReplacesId");
CREATE INDEX "IX_Knots_PersonId_State" ON "Knots" ("PersonId", "State");
CREATE INDEX "IX_Knots_VisitId" ON "Knots" ("VisitId");
CREATE UNIQUE INDEX "IX_OwnedItems_PersonId_Item" ON "OwnedItems" ("PersonId", "Item");
CREATE INDEX "IX_Plans_KnotId_FromDay" ON "Plans" ("KnotId", "FromDay");
CREATE INDEX "IX_Plans_PersonId" ON "Plans" ("PersonId");
CREATE UNIQUE INDEX "IX_Preferences_PersonId_Name" ON "Preferences" ("PersonId", "Name");
CREATE INDEX "IX_ReliefChecks_KnotId_DueAt" ON "ReliefChecks" ("KnotId", "DueAt");
CREATE UNIQUE INDEX "IX_ReliefChecks_ReplacesId" ON "ReliefChecks" ("ReplacesId");
CREATE UNIQUE INDEX "IX_ReliefChecks_StepId_AfterHours" ON "ReliefChecks" ("StepId", "AfterHours") WHERE "ReplacesId" IS NULL;
CREATE INDEX "IX_Visits_PersonId_State" ON "Visits" ("PersonId", "State");
CREATE INDEX "IX_Steps_PersonId_EndedAt" ON "Steps" ("PersonId", "EndedAt");
CREATE INDEX "IX_Sessions_KnotId_Day" ON "Sessions" ("KnotId", "Day");
CREATE INDEX "IX_Sessions_OtherKnotId" ON "Sessions" ("OtherKnotId");
CREATE INDEX "IX_Sessions_PersonId_Day" ON "Sessions" ("PersonId", "Day");
CREATE INDEX "IX_Sessions_PlanId" ON "Sessions" ("PlanId");
CREATE INDEX "IX_AddedMovements_KnotId" ON "AddedMovements" ("KnotId");
CREATE INDEX "IX_AddedMovements_PersonId_AddedAt" ON "AddedMovements" ("PersonId", "AddedAt");
CREATE INDEX "IX_ReliefChecks_PersonId_AskedAt" ON "ReliefChecks" ("PersonId", "AskedAt");
CREATE INDEX "IX_Answers_PersonId_AnsweredAt" ON "Answers" ("PersonId", "AnsweredAt");
CREATE INDEX "IX_Activities_KnotId_Day" ON "Activities" ("KnotId", "Day");
CREATE INDEX "IX_Activities_PersonId_Day" ON "Activities" ("PersonId", "Day");
CREATE UNIQUE INDEX "IX_Activities_ReplacesId" ON "Activities" ("ReplacesId");
CREATE INDEX "IX_Corrections_PersonId_RowId" ON "Corrections" ("PersonId", "RowId");
CREATE INDEX "IX_Pauses_KnotId" ON "Pauses" ("KnotId");
CREATE INDEX "IX_Pauses_PersonId_FromDay" ON "Pauses" ("PersonId", "FromDay");
CREATE INDEX "IX_Forecasts_KnotId_MadeAt" ON "Forecasts" ("KnotId", "MadeAt");
CREATE INDEX "IX_Forecasts_PersonId" ON "Forecasts" ("PersonId");
CREATE UNIQUE INDEX "IX_Steps_SessionId_PersonId_Number" ON "Steps" ("SessionId", "PersonId", "Number");
COMMIT;
